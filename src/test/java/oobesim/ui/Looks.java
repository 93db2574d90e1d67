// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;

/** All that makes nodes look as they do, for comparing two of the same kind. */
public final class Looks {
  private Looks() {}

  /** One line for a node and each one below it. */
  public static List<String> of(Node node) {
    List<String> lines = new ArrayList<>();
    add(node, lines);
    return lines;
  }

  private static void add(Node node, List<String> lines) {
    lines.add(
        "%s %s %s %s %s %s"
            .formatted(
                node.getClass().getSimpleName(),
                node.isVisible(),
                node.getOpacity(),
                node.getLocalToParentTransform(),
                node.getLayoutBounds(),
                particular(node)));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, lines));
    }
  }

  private static String particular(Node node) {
    return switch (node) {
      case Arc arc -> arc.getStartAngle() + " " + arc.getLength();
      case Region region when region.getBackground() != null ->
          String.valueOf(region.getBackground().getFills().stream().map(f -> f.getFill()).toList());
      default -> "";
    };
  }
}
