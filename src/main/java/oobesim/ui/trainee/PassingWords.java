// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.ui.theme.ArabicLines;

/** A line of the simulator at the foot of the display, where the bar does not say it. */
final class PassingWords extends Region {
  private static final double DESIGNED_FOR = 800;
  private static final double ABOVE_FOOT = 0.08;
  private static final double GAP = 8;

  private final Label words = new Label();
  private final Scale scale = new Scale();
  private boolean covered;
  private double room;

  PassingWords() {
    words.getStyleClass().add("passing-words");
    words.setId("desk/words");
    ArabicLines.wrap(words);
    getTransforms().add(scale);
    setMouseTransparent(true);
    getChildren().add(words);
    update();
  }

  /** Says something, or nothing if it is empty. */
  void say(String next) {
    if (!words.getText().equals(next)) {
      words.setText(next);
      update();
      requestLayout();
    }
  }

  /** Whether something else has the device's place. */
  void setCovered(boolean now) {
    covered = now;
    update();
  }

  private void update() {
    setVisible(!covered && !words.getText().isEmpty());
  }

  /**
   * Takes the foot of the device's display, or what is below it if there is room enough.
   *
   * @param below where that room ends
   * @param grown how much larger than usual the words are to be
   */
  void layOver(Bounds device, double below, double grown) {
    double factor = Math.max(1, device.getHeight() / DESIGNED_FOR * grown);
    scale.setX(factor);
    scale.setY(factor);
    resizeRelocate(
        device.getMinX(),
        device.getMinY(),
        device.getWidth() / factor,
        device.getHeight() / factor);
    double left = (below - device.getMaxY()) / factor;
    if (left != room) {
      room = left;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double wide = Math.min(words.prefWidth(-1), getWidth() * 0.9);
    double high = words.prefHeight(wide);
    double top = high + 2 * GAP <= room ? getHeight() + GAP : getHeight() * (1 - ABOVE_FOOT) - high;
    words.resizeRelocate(Math.round((getWidth() - wide) / 2), Math.round(top), wide, high);
  }
}
