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
 * <p>By the id, for a page that is fading out still has its nodes, and no longer its ids.
 *
 * @param node the node's id, empty for none
 * @param anchor where a text selection began
 * @param caret where it ended
 */
record KeptFocus(Optional<String> node, int anchor, int caret) {
  /** Nowhere. */
  static final KeptFocus NONE = new KeptFocus(Optional.empty(), 0, 0);

  static KeptFocus of(Scene scene) {
    return at(scene == null ? null : scene.getFocusOwner());
  }

  /** At a node, which may be null for none. */
  static KeptFocus at(Node owner) {
    Optional<String> id = Optional.ofNullable(owner).map(Node::getId);
    return owner instanceof TextInputControl field
        ? new KeptFocus(id, field.getAnchor(), field.getCaretPosition())
        : new KeptFocus(id, 0, 0);
  }

  /** Back to that node if it is still there, else to where its screen wants the keyboard. */
  void giveBack(ScreenView view) {
    Optional<Node> there = node.flatMap(view::node).filter(kept -> !kept.isDisabled());
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
}
