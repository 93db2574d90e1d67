// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.side.BelowStrip;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** Asks once before places are ended that have not left the line. */
public final class EndStrip extends BelowStrip {
  /** The strip's node id. */
  public static final String ID = "end-of-line";

  private final Button back;

  /**
   * The question.
   *
   * @param open how many places have not left the line
   * @param closing whether the window is to be closed, too
   */
  public EndStrip(WindowText text, long open, boolean closing, Runnable end, Runnable goOn) {
    super(ID);
    getStyleClass().add("end-strip");
    Label title = new Label(text.count("end-of-line.title", open));
    title.getStyleClass().add("turn-title");
    back = button("go-on", text.text("end-of-line.go-on"), goOn);
    back.getStyleClass().add("page-main");
    Button all = button("end", text.text(closing ? "end-of-line.close" : "end-of-line.end"), end);
    fill(new VBox(title, new Paragraph(text.text("end-of-line.why"), "side-text")), back, all);
    setAccessibleText(title.getText());
  }

  /** Where the keyboard is to be. */
  public Button first() {
    return back;
  }
}
