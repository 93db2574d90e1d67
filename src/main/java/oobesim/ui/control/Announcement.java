// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/** A change of what a node is called; the toolkit would keep it to itself. */
final class Announcement {
  private Announcement() {}

  /** Calls a node by a text, and tells a screen reader if that is another one than before. */
  static void of(Node node, String text) {
    if (!text.equals(node.getAccessibleText())) {
      node.setAccessibleText(text);
      node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
