// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import javafx.scene.Node;

/** Which node stands in which: who has the keyboard, and what the pointer has met. */
public final class Nested {
  private Nested() {}

  /** Whether a node, which may be null for none, is another one or stands in it. */
  public static boolean in(Node node, Node root) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }
}
