// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Walks through nodes from the first to the last. */
final class Nodes {
  private Nodes() {}

  static Optional<Node> first(Node root, Predicate<Node> wanted) {
    if (wanted.test(root)) {
      return Optional.of(root);
    }
    if (root instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> found = first(child, wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest ancestor of a node that is wanted. */
  static Optional<Node> above(Node node, Predicate<Node> wanted) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (wanted.test(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether one of the nodes that can be seen fits. */
  static boolean anySeen(Node root, Predicate<Node> wanted) {
    return root.isVisible()
        && (wanted.test(root)
            || root instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                    .anyMatch(child -> anySeen(child, wanted)));
  }

  static void each(Node root, Consumer<Node> action) {
    action.accept(root);
    if (root instanceof Parent parent) {
      // A copy, because telling the time may end a fade and take a child away.
      for (Node child : parent.getChildrenUnmodifiable().toArray(Node[]::new)) {
        each(child, action);
      }
    }
  }
}
