// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * The style sheets that a node wears. Where it is all of a scene they are the scene's: of a node's
 * own sheet the toolkit lists everything below that node, and goes through the list for each part
 * that comes or goes.
 */
final class WornSheets {
  private final Parent node;
  private List<String> worn = List.of();

  WornSheets(Parent node) {
    this.node = node;
    node.sceneProperty().subscribe(this::moved);
  }

  /** Wears these and no others, each an address. */
  void wear(List<String> sheets) {
    takeOff(node.getScene());
    worn = List.copyOf(sheets);
    putOn(node.getScene());
  }

  private void moved(Scene from, Scene to) {
    takeOff(from);
    putOn(to);
  }

  private void takeOff(Scene scene) {
    node.getStylesheets().removeAll(worn);
    if (scene != null) {
      scene.getStylesheets().removeAll(worn);
    }
  }

  private void putOn(Scene scene) {
    boolean alone = scene != null && scene.getRoot() == node;
    (alone ? scene.getStylesheets() : node.getStylesheets()).addAll(worn);
  }
}
