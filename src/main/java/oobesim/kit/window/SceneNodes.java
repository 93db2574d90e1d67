// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds nodes; on the toolkit's thread. */
public final class SceneNodes {
  private SceneNodes() {}

  /** A node that can be seen, by its whole id. */
  public static Optional<Node> find(Node root, String id) {
    if (!root.isVisible()) {
      return Optional.empty();
    }
    if (id.equals(root.getId())) {
      return Optional.of(root);
    }
    return root instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, id).stream())
            .findFirst()
        : Optional.empty();
  }

  /** All nodes that are wanted, seen or not, each before those inside it. */
  public static List<Node> all(Node root, Predicate<Node> wanted) {
    List<Node> found = new ArrayList<>();
    if (wanted.test(root)) {
      found.add(root);
    }
    if (root instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, wanted)));
    }
    return found;
  }
}
