// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A line that takes the room that others leave it, and says its matter in few words where the whole
 * sentence has none: a language may need twice the room of another one.
 */
final class StatusLine extends Label {
  private final Text measured = new Text();
  private String sentence = "";
  private String few = "";

  StatusLine() {
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    widthProperty().subscribe(this::fit);
    fontProperty().subscribe(this::fit);
  }

  /**
   * Says something.
   *
   * @param sentence the whole of it, which a screen reader says in any case
   * @param few the same in few words
   */
  void say(String sentence, String few) {
    this.sentence = sentence;
    this.few = few;
    setAccessibleText(sentence);
    fit();
  }

  private void fit() {
    setText(wide(sentence) <= getWidth() ? sentence : fits(few));
  }

  /** What the device waits for is seen on the device: rather nothing than half a word. */
  private String fits(String words) {
    return words.equals(sentence) || wide(words) <= Math.ceil(getWidth()) ? words : "";
  }

  private double wide(String words) {
    measured.setFont(getFont());
    measured.setText(words);
    return Math.ceil(measured.getLayoutBounds().getWidth())
        + snappedLeftInset()
        + snappedRightInset();
  }

  /** Of the few words, whatever it says now, so that what it says does not change its room. */
  @Override
  protected double computePrefWidth(double height) {
    return wide(few);
  }
}
