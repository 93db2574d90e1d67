// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.ui.theme.Style;

/**
 * Arrow keys move inside of lists, texts, tabs and fields only: on these pages nothing but TAB goes
 * from one control to another, as the toolkit's arrows would.
 */
final class ArrowKeys {
  ArrowKeys(Node page) {
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeButtons);
    page.addEventHandler(KeyEvent.KEY_PRESSED, ArrowKeys::end);
  }

  private void beforeButtons(KeyEvent press) {
    if (press.getTarget() instanceof ButtonBase button && !moves(button, press.getCode())) {
      end(press);
    }
  }

  private static boolean moves(ButtonBase button, KeyCode arrow) {
    boolean sideways = arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT;
    return button.getStyleClass().contains(sideways ? Style.TAB : Style.EVENT_ROW);
  }

  /** With something held beside it an arrow is a chord, which the device hears. */
  private static void end(KeyEvent press) {
    boolean plain = !press.isControlDown() && !press.isAltDown() && !press.isMetaDown();
    if (plain && press.getCode().isArrowKey()) {
      press.consume();
    }
  }
}
