// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

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
    setText(words);
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
