// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.ui.control.ChoiceListView;

/**
 * ENTER acts when it is released on the element it was pressed on: a focused button, link or list
 * first, otherwise the page's own button.
 */
final class EnterKey {
  private final Consumer<Node> pageAction;
  private Node pressedOn;

  EnterKey(Node scope, Consumer<Node> pageAction) {
    this.pageAction = pageAction;
    scope.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scope.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && plain(event)) {
      pressedOn = (Node) event.getTarget();
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || !plain(event)) {
      return;
    }
    event.consume();
    Node target = (Node) event.getTarget();
    boolean same = target == pressedOn;
    pressedOn = null;
    if (same) {
      act(target);
    }
  }

  private void act(Node target) {
    switch (target) {
      case CheckBox box -> pageAction.accept(box);
      case ButtonBase button -> button.fire();
      case ChoiceListView list when list.enter() -> {}
      default -> pageAction.accept(target);
    }
  }

  private static boolean plain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
  }
}
