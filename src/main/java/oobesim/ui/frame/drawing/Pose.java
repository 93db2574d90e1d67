// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Node;

/**
 * How a part of a drawing differs at a moment from the way it was drawn.
 *
 * @param opacity how much of it is seen, from 0 to 1
 * @param down how far below its place it is
 * @param size how large it is, 1 as drawn
 */
record Pose(double opacity, double down, double size) {
  /** As it was drawn. */
  static final Pose AS_DRAWN = new Pose(1, 0, 1);

  /** Both at a time. */
  Pose and(Pose other) {
    return new Pose(opacity * other.opacity, down + other.down, size * other.size);
  }

  /** The only place that moves a part: whatever it was before, it now is in this pose. */
  void applyTo(Node part) {
    part.setOpacity(opacity);
    part.setTranslateY(down);
    part.setScaleX(size);
    part.setScaleY(size);
  }
}
