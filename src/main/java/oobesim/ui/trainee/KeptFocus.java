// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import oobesim.ui.render.ScreenView;

/**
 * Where the keyboard was, to give it back after an excursion to the bar or a page.
 *
 * @param node the node, empty for none
 * @param anchor where a text selection began
 * @param caret where it ended
 */
record KeptFocus(Optional<Node> node, int anchor, int caret) {
  /** Nowhere. */
  static final KeptFocus NONE = new KeptFocus(Optional.empty(), 0, 0);

  static KeptFocus of(Scene scene) {
    return at(scene == null ? null : scene.getFocusOwner());
  }

  /** At a node, which may be null for none. */
  static KeptFocus at(Node owner) {
    return owner instanceof TextInputControl field
        ? new KeptFocus(Optional.of(owner), field.getAnchor(), field.getCaretPosition())
        : new KeptFocus(Optional.ofNullable(owner), 0, 0);
  }

  /** Back to that node if it is still there, else to where its screen wants the keyboard. */
  void giveBack(ScreenView view) {
    Optional<Node> there =
        node.filter(kept -> kept.getScene() != null && inside(kept, view) && !kept.isDisabled());
    if (there.isEmpty()) {
      view.focusFirst();
      return;
    }
    there.get().requestFocus();
    // A field that gets the focus selects all of its text, and the next letter would replace it.
    if (there.get() instanceof TextInputControl field) {
      int end = field.getLength();
      field.selectRange(Math.min(anchor, end), Math.min(caret, end));
    }
  }

  private static boolean inside(Node node, Node root) {
    return node != null && (node == root || inside(node.getParent(), root));
  }
}
