// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.ui.theme.Zoom;

/**
 * Shows the whole station larger. Its panels then lie as in a smaller window, so that nothing is
 * cut that has room there.
 */
final class Magnifier extends Region {
  private final Region content;
  private final double leastWidth;
  private final double leastHeight;
  private final Scale scale = new Scale();
  private Zoom zoom;

  /**
   * A magnifier.
   *
   * @param leastWidth in pixels, below which the content is cut
   * @param leastHeight the same from top to bottom
   * @param zoom with which it begins, as far as there is room for it
   */
  Magnifier(Region content, double leastWidth, double leastHeight, Zoom zoom) {
    this.content = content;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    this.zoom = zoom;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /** Whether this window shows the content so much larger, and not just as large as it has room. */
  boolean hasRoom(Zoom wanted) {
    return wanted.factor() <= most();
  }

  void show(Zoom next) {
    zoom = next;
    requestLayout();
  }

  /** How large the content is shown now; a window that was made smaller shows less than wanted. */
  double factor() {
    return Math.clamp(zoom.factor(), 1, most());
  }

  private double most() {
    return Math.max(1, Math.min(getWidth() / leastWidth, getHeight() / leastHeight));
  }

  @Override
  protected void layoutChildren() {
    double factor = factor();
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
