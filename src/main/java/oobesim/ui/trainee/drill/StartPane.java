// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillShelf;
import oobesim.session.Sitting;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** The briefing of the chosen drill, and below it who does it, how, and the start. */
final class StartPane extends VBox {
  private static final double QUIET_SHARE = 13.0 / 14;

  private final WindowText text;
  private final BriefingPane briefing;
  private final ScrollPane scroll;
  private final TextField trainee = new TextField();
  private final Label name;
  private final ModeCards modes;
  private final Button start;
  private final Button back;
  private final VBox foot = new VBox();

  /**
   * The pane.
   *
   * @param starting begins the chosen drill
   * @param stepBack goes back to the list where that is another page
   */
  StartPane(WindowText text, DrillsPage.Content content, Runnable starting, Runnable stepBack) {
    this.text = text;
    DrillsPage.Remembered last = content.remembered();
    briefing = new BriefingPane(text, content.pace());
    scroll = new ScrollPane(briefing);
    scroll.setId(DrillsPage.ID + "/briefing");
    scroll.getStyleClass().add("briefing-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    name = new Label(text.text("drills-page.trainee"));
    name.getStyleClass().add("page-quiet");
    name.setMinWidth(USE_PREF_SIZE);
    modes = new ModeCards(text, last.mode(), last::set);
    start = start(starting);
    back = new Button(text.text("drills-page.to-list"));
    back.setId(DrillsPage.ID + "/to-list");
    back.getStyleClass().add("page-link");
    back.setOnAction(press -> stepBack.run());
    getStyleClass().add("drills-right");
    foot.getStyleClass().add("drills-foot");
    foot.getChildren().addAll(who(last), modes, start);
    getChildren().addAll(back, scroll, foot);
  }

  private Node who(DrillsPage.Remembered last) {
    trainee.setId(DrillsPage.ID + "/trainee");
    trainee.setText(last.trainee());
    trainee.setPromptText(text.text("drills-page.trainee.prompt"));
    FieldLabel.give(trainee, text.text("drills-page.trainee"));
    trainee.setAccessibleHelp(text.text("drills-page.trainee.prompt"));
    trainee.textProperty().subscribe(words -> last.trainee(words));
    HBox.setHgrow(trainee, Priority.ALWAYS);
    HBox who = new HBox(name, trainee);
    who.getStyleClass().add("drills-who");
    who.setAlignment(Pos.CENTER_LEFT);
    return who;
  }

  private Button start(Runnable starting) {
    Label words = new Label(text.text("drills-page.start"), new FontIcon(FluentUiFilledMZ.PLAY_24));
    words.getStyleClass().add("start-words");
    Label cap = new Label(text.text("drills-page.start.key"));
    cap.getStyleClass().add("start-cap");
    StackPane face = new StackPane(words, cap);
    StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
    face.setMouseTransparent(true);
    Button button = new Button("", face);
    button.setId(DrillsPage.ID + "/start");
    button.getStyleClass().add("start-button");
    button.setAccessibleText(text.text("drills-page.start"));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setPrefWidth(0);
    face.setMinWidth(0);
    button.setMinHeight(USE_PREF_SIZE);
    button.widthProperty().subscribe(wide -> face.setPrefWidth(wide.doubleValue() - 40));
    button.setOnAction(press -> starting.run());
    return button;
  }

  /** Shows what is chosen in the list. */
  void show(Optional<DrillShelf.Entry> entry) {
    briefing.show(entry);
    scroll.setVvalue(0);
    start.setDisable(entry.flatMap(DrillShelf.Entry::drill).isEmpty());
  }

  /** Chooses how the drill is done. */
  void choose(Sitting.Mode mode) {
    modes.choose(mode);
  }

  /** Whether the list is another page. */
  void setNarrow(boolean narrow) {
    back.setVisible(narrow);
    back.setManaged(narrow);
  }

  /** Where the keyboard is to be at first. */
  Region first() {
    return start.isDisabled() ? scroll : start;
  }

  /** The height of the page's letters in pixels. */
  double letter() {
    return name.getFont().getSize() / QUIET_SHARE;
  }
}
