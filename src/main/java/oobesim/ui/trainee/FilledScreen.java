// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Whether the window fills its screen, and who may change that. */
final class FilledScreen {
  /** Whoever leads knows it; it stands on no page, and no page of the device uses it. */
  private static final KeyCombination HIDDEN =
      new KeyCodeCombination(
          KeyCode.F11,
          KeyCombination.CONTROL_DOWN,
          KeyCombination.ALT_DOWN,
          KeyCombination.SHIFT_DOWN);

  private final Stage stage;
  private boolean kept;

  FilledScreen(Stage stage, Scene scene) {
    this.stage = stage;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent press) {
    if (HIDDEN.match(press)) {
      press.consume();
      kept = false;
      stage.setFullScreen(false);
    }
  }

  /** From now on only the hidden chord leaves a filled screen, or everybody may. */
  void keep(boolean on) {
    kept = on;
  }

  void toggle() {
    stage.setFullScreen(!stage.isFullScreen() || kept);
  }
}
