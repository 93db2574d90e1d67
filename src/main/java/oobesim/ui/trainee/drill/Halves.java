// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.scene.layout.Region;

/**
 * Two parts, one over the other: the upper one has what it needs and most of what is left, the
 * lower one enough to be used. Both begin and end on whole pixels, whatever is in them.
 */
final class Halves extends Region {
  private static final double GAP = 12;
  private static final double LEAST_BELOW = 160;
  private static final double SHARE = 0.7;

  private final Region above;
  private final Region below;

  Halves(Region above, Region below) {
    this.above = above;
    this.below = below;
    getChildren().addAll(above, below);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(above.prefWidth(-1), below.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double room = getHeight() - GAP - LEAST_BELOW;
    double needed = above.prefHeight(width);
    double wanted = needed + Math.max(0, room - needed) * SHARE;
    double high = Math.floor(Math.max(0, Math.min(room, wanted)));
    above.resizeRelocate(0, 0, width, high);
    below.resizeRelocate(0, high + GAP, width, Math.max(0, getHeight() - high - GAP));
  }
}
