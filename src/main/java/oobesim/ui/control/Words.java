// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.ui.theme.Style;

/** A text that wraps and is never cut off. */
public final class Words extends TextFlow {
  private final Text text = new Text();

  public Words(String styleClass, String words) {
    getStyleClass().add(styleClass);
    text.getStyleClass().add(Style.WORDS);
    getChildren().add(text);
    setMinHeight(USE_PREF_SIZE);
    lineSpacingProperty().subscribe(this::measureAll);
    setText(words);
  }

  /**
   * Where lines stand closer than the font wants, the toolkit takes the last one for lower than its
   * letters are, and leaves the ends of a "p" or "y" standing when the text changes. A text with an
   * outline, even one that cannot be seen, is measured by its letters.
   */
  private void measureAll(Number spacing) {
    text.setStroke(spacing.doubleValue() < 0 ? Color.TRANSPARENT : null);
  }

  /** Replaces the text; an empty one takes no room. */
  public void setText(String words) {
    text.setText(words);
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
  }

  /** What it says. */
  public String text() {
    return text.getText();
  }
}
