// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.Showing;
import oobesim.drill.Drill;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below the device while a drill plays itself: the step, why it is done, and how to steer it. */
public final class ShowStrip extends HBox {
  /** The strip's node id. */
  public static final String ID = "show";

  private static final int ICON = 18;

  private final WindowText text;
  private final Label title = new Label();
  private final Label why = new Label();
  private final Button pause;

  /**
   * What a person does with it.
   *
   * @param command changes the pace
   * @param takeOver goes on by hand
   */
  public record Actions(java.util.function.Consumer<Command> command, Runnable takeOver) {}

  /** The strip. */
  public ShowStrip(WindowText text, Actions actions) {
    this.text = text;
    setId(ID);
    getStyleClass().addAll("turn-strip", "show-strip");
    FontIcon icon = new FontIcon(FluentUiRegularMZ.PLAY_CIRCLE_24);
    icon.setIconSize(ICON);
    title.getStyleClass().add("turn-title");
    title.setId(ID + "/step");
    HBox head = new HBox(icon, title);
    head.getStyleClass().add("turn-head");
    head.setAlignment(Pos.CENTER_LEFT);
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    why.getStyleClass().add("side-text");
    VBox words = new VBox(head, why);
    words.getStyleClass().add("turn-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    pause = button("pause", () -> actions.command().accept(Command.PAUSE));
    Button slower = button("slower", () -> actions.command().accept(Command.SLOWER));
    Button faster = button("faster", () -> actions.command().accept(Command.FASTER));
    Button mine = button("take-over", actions.takeOver());
    mine.getStyleClass().add("page-main");
    HBox pace = new HBox(slower, pause, faster);
    pace.getStyleClass().add("turn-buttons");
    VBox buttons = new VBox(pace, mine);
    buttons.getStyleClass().add("turn-buttons");
    buttons.setAlignment(Pos.CENTER);
    buttons.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, buttons);
  }

  private Button button(String control, Runnable action) {
    Button button = new Button(text.text("show." + control));
    button.setId(ID + "/" + control);
    button.getStyleClass().add("page-button");
    button.setMaxWidth(Double.MAX_VALUE);
    // The keyboard stays on the device, where any key takes over.
    button.setFocusTraversable(false);
    button.setOnAction(press -> action.run());
    return button;
  }

  /** Tells what is shown now. */
  public void show(Showing showing, boolean paused) {
    title.setText(
        showing.more()
            ? showing.step().map(Drill.Step::title).orElse(text.text("show.last"))
            : text.text("show.over"));
    why.setText(
        showing.more()
            ? showing.step().map(Drill.Step::why).orElse("")
            : text.text("show.over.why"));
    pause.setText(text.text(paused ? "show.go-on" : "show.pause"));
    setAccessibleText(title.getText() + ". " + why.getText());
  }
}
