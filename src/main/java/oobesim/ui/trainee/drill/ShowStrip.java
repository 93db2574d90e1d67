// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import oobesim.coach.Showing;
import oobesim.drill.Drill;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.side.BelowStrip;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below the device while a drill plays itself: the step, why it is done, and how to steer it. */
public final class ShowStrip extends BelowStrip {
  /** The strip's node id. */
  public static final String ID = "show";

  private static final int ICON = 18;

  private final WindowText text;
  private final Label title = new Label();
  private final Label why = new Paragraph("", "side-text");
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
    super(ID);
    this.text = text;
    getStyleClass().add("show-strip");
    FontIcon icon = new FontIcon(FluentUiRegularMZ.PLAY_CIRCLE_24);
    icon.setIconSize(ICON);
    title.getStyleClass().add("turn-title");
    title.setId(ID + "/step");
    HBox head = new HBox(icon, title);
    head.getStyleClass().add("turn-head");
    head.setAlignment(Pos.CENTER_LEFT);
    pause = steering("pause", () -> actions.command().accept(Command.PAUSE));
    Button slower = steering("slower", () -> actions.command().accept(Command.SLOWER));
    Button faster = steering("faster", () -> actions.command().accept(Command.FASTER));
    Button mine = steering("take-over", actions.takeOver());
    mine.getStyleClass().add("page-main");
    HBox pace = new HBox(slower, pause, faster);
    pace.getStyleClass().add("turn-buttons");
    fill(new VBox(head, why), pace, mine).setMinWidth(USE_PREF_SIZE);
  }

  /** The keyboard stays on the device, where any key takes over. */
  private Button steering(String control, Runnable action) {
    Button button = button(control, text.text("show." + control), action);
    button.setFocusTraversable(false);
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
