// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/** A drawing made of parts, each with its own movement. */
final class Composition implements Drawing {
  private final Group group = new Group();
  private final List<Part> parts = new ArrayList<>();

  private record Part(Node node, Movement movement) {}

  Composition still(Node node) {
    group.getChildren().add(node);
    return this;
  }

  Composition part(Node node, Movement movement) {
    parts.add(new Part(node, movement));
    return still(node);
  }

  /** Moves a node that is a part of another part already. */
  Composition inner(Node node, Movement movement) {
    parts.add(new Part(node, movement));
    return this;
  }

  @Override
  public Node node() {
    return group;
  }

  @Override
  public void setTime(double seconds) {
    for (Part part : parts) {
      part.movement().at(part.node(), seconds);
      if (part.node() instanceof MovingGroup group) {
        group.setTime(seconds);
      }
    }
  }
}
