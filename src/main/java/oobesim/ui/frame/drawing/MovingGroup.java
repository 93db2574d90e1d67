// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;

/** A part of a drawing that has moving parts itself. */
final class MovingGroup extends Group {
  private final Composition moving;

  MovingGroup(Composition moving, Node... nodes) {
    super(nodes);
    this.moving = moving;
  }

  void setTime(double seconds) {
    moving.setTime(seconds);
  }
}
