// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;

/** The mark in a text field at which letters appear. */
final class Caret {
  private Caret() {}

  /**
   * Lets the mark of a field stand. Blinking is an animation of the toolkit, which then beats sixty
   * times a second as long as a page with a field is open.
   */
  static void rest(Node focused) {
    if (focused instanceof TextInputControl field
        && field.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(false);
    }
  }
}
