// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.assessment.Assessment.Turn;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.side.BelowStrip;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** The word after a wrong turn, below the device; time stands still until somebody goes on. */
public final class TurnStrip extends BelowStrip {
  /** The strip's node id. */
  public static final String ID = "wrong-turn";

  private static final int ICON = 18;

  /** A narrower strip has only room for the word; the rings tell the rest. */
  private static final double LEAST_FOR_SIGNS = 760;

  private final Button goOn;

  /**
   * A strip about a wrong turn.
   *
   * @param shown what stands in each ring on the device
   */
  public TurnStrip(
      WindowText text, Turn turn, List<String> shown, Runnable goingOn, Runnable goingBack) {
    super(ID);
    FontIcon cross = new FontIcon(FluentUiFilledAL.DISMISS_CIRCLE_24);
    cross.setIconSize(ICON);
    Label title = new Label(turn.turn().title());
    title.getStyleClass().add("turn-title");
    ArabicLines.wrap(title);
    title.setMinHeight(USE_PREF_SIZE);
    Label when = new Label(TimeText.clock(turn.at().at()));
    when.getStyleClass().add("side-quiet");
    when.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(cross, title, when);
    head.getStyleClass().add("turn-head");
    head.setAlignment(Pos.CENTER_LEFT);
    goOn = button("go-on", text.text("turn.go-on"), goingOn);
    goOn.getStyleClass().add("page-main");
    Button back = button("back", text.text("turn.back"), goingBack);
    VBox words = new VBox(head, new Paragraph(turn.turn().why(), "side-text"));
    if (shown.size() > 1) {
      HBox signs = signs(shown);
      widthProperty()
          .subscribe(
              wide -> {
                signs.setVisible(wide.doubleValue() > LEAST_FOR_SIGNS);
                signs.setManaged(signs.isVisible());
              });
      words.getChildren().add(signs);
    }
    fill(words, goOn, back);
    setAccessibleText(
        turn.turn().title() + ". " + turn.turn().why() + " " + String.join(". ", shown));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.BACK_SPACE) {
            press.consume();
            goingBack.run();
          } else if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            (press.getTarget() == back ? back : goOn).fire();
          }
        });
  }

  /** The numbers of the rings, with what stands there. */
  private static HBox signs(List<String> shown) {
    HBox signs = new HBox();
    signs.getStyleClass().add("turn-signs");
    signs.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < shown.size(); i++) {
      Label number = TurnRings.number(i + 1);
      number.setMinWidth(USE_PREF_SIZE);
      Label words = new Label(shown.get(i));
      words.getStyleClass().add("side-quiet");
      words.setPrefWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      signs.getChildren().addAll(number, words);
    }
    return signs;
  }

  /** Where the keyboard is to be. */
  public Button first() {
    return goOn;
  }
}
