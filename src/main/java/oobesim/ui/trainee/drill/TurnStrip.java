// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import oobesim.assessment.Assessment.Turn;
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

  private final Button goOn;

  /** A strip about a wrong turn. */
  public TurnStrip(WindowText text, Turn turn, Runnable goingOn, Runnable goingBack) {
    super(ID);
    FontIcon cross = new FontIcon(FluentUiFilledAL.DISMISS_CIRCLE_24);
    cross.setIconSize(ICON);
    Label title = new Label(turn.turn().title());
    title.getStyleClass().add("turn-title");
    Label when = new Label(TimeText.clock(turn.at().at()));
    when.getStyleClass().add("side-quiet");
    HBox head = new HBox(cross, title, when);
    head.getStyleClass().add("turn-head");
    head.setAlignment(Pos.CENTER_LEFT);
    goOn = button("go-on", text.text("turn.go-on"), goingOn);
    goOn.getStyleClass().add("page-main");
    Button back = button("back", text.text("turn.back"), goingBack);
    fill(new VBox(head, new Paragraph(turn.turn().why(), "side-text")), goOn, back);
    setAccessibleText(turn.turn().title() + ". " + turn.turn().why());
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

  /** Where the keyboard is to be. */
  public Button first() {
    return goOn;
  }
}
