// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.SceneShot;

/** Draws a node without a window; on the toolkit's thread. */
final class OffStage {
  private OffStage() {}

  /**
   * A node that is in a scene is drawn as it stands there, nothing of the scene is touched. One
   * that is in none is put into one, with all that it is a part of, and taken out again.
   *
   * @param size of what is put into a scene
   * @throws IllegalArgumentException if a size is asked for that a scene gives, or there is none
   */
  static Shot draw(Node node, Optional<Size> size) {
    if (node.getScene() != null) {
      if (size.isPresent()) {
        throw new IllegalArgumentException(
            "the node is in a scene, which gives it its size; @Size is for nodes in none");
      }
      return part(node.getScene(), SceneShot.of(node.getScene()), node);
    }
    Node top = node;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    try (Stand stand = new Stand(top)) {
      Shot whole =
          size.isPresent()
              ? stand.draw(size.get().width(), size.get().height(), size.get().scale())
              : stand.draw(0, 0, 1);
      return top == node ? whole : part(stand.getScene(), whole, node);
    }
  }

  private static Shot part(Scene scene, Shot whole, Node node) {
    return Cutout.around(
            node.localToScene(node.getLayoutBounds()),
            whole.picture().width(),
            whole.picture().height())
        .of(whole.picture(), SceneShot.form(scene, node));
  }
}
