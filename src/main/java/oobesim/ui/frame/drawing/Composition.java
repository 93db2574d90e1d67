// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Group;
import javafx.scene.Node;

/** A drawing made of parts, each with its own movement. */
final class Composition implements Drawing {
  private final Group group = new Group();
  private final List<DoubleConsumer> moving = new ArrayList<>();

  /** A part that stays as it is. */
  Composition still(Node node) {
    group.getChildren().add(node);
    return this;
  }

  /** A part that enters. */
  Composition part(Node node, Movement movement) {
    return drive(seconds -> movement.at(seconds).applyTo(node)).still(node);
  }

  /**
   * Something else that follows from the time, such as an angle or a level.
   *
   * @param change told the seconds; it may set, never add to what is there
   */
  Composition drive(DoubleConsumer change) {
    moving.add(change);
    return this;
  }

  @Override
  public Node node() {
    return group;
  }

  @Override
  public void setTime(double seconds) {
    double shown = Math.clamp(seconds, 0, ENTRANCE);
    moving.forEach(change -> change.accept(shown));
  }
}
