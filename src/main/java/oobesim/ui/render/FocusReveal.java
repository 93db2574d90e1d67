// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import oobesim.ui.control.ScrollArea;

/** Scrolls to whatever the keyboard gets to, once it has its place. */
final class FocusReveal {
  private final Node page;
  private boolean pointing;

  FocusReveal(Node page) {
    this.page = page;
    page.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::moved);
              }
            });
    // What is pressed can be seen, and must not slip away from under the pointer.
    page.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pointing = true);
    page.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> pointing = false);
  }

  private void moved(Node owner) {
    if (owner != null && owner != page && !pointing && onPage(owner)) {
      ScrollArea.revealWherever(owner);
    }
  }

  private boolean onPage(Node node) {
    return Nodes.above(node, at -> at == page).isPresent();
  }
}
