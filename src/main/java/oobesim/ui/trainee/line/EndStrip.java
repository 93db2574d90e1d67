// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.text.WindowText;

/** Asks once before places are ended that have not left the line. */
public final class EndStrip extends HBox {
  /** The strip's node id. */
  public static final String ID = "end-of-line";

  private static final double BUTTONS = 196;

  private final Button back;

  /**
   * The question.
   *
   * @param open how many places have not left the line
   * @param closing whether the window is to be closed, too
   */
  public EndStrip(WindowText text, long open, boolean closing, Runnable end, Runnable goOn) {
    setId(ID);
    getStyleClass().addAll("turn-strip", "end-strip");
    Label title = new Label(text.count("end-of-line.title", open));
    title.getStyleClass().add("turn-title");
    Label why = new Label(text.text("end-of-line.why"));
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    why.getStyleClass().add("side-text");
    VBox words = new VBox(title, why);
    words.getStyleClass().add("turn-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    back = button("go-on", text.text("end-of-line.go-on"), goOn);
    back.getStyleClass().add("page-main");
    Button all = button("end", text.text(closing ? "end-of-line.close" : "end-of-line.end"), end);
    VBox buttons = new VBox(back, all);
    buttons.getStyleClass().add("turn-buttons");
    buttons.setAlignment(Pos.CENTER);
    buttons.setMinWidth(BUTTONS);
    getChildren().addAll(words, buttons);
    setAccessibleText(title.getText());
  }

  private static Button button(String control, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(ID + "/" + control);
    button.getStyleClass().add("page-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(press -> action.run());
    return button;
  }

  /** Where the keyboard is to be. */
  public Button first() {
    return back;
  }
}
