// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** What whoever leads decides about a trainee's window: its full screen, and its station. */
public final class LedWindow {
  /** Whoever leads knows it; it stands on no page, and no page of the device uses it. */
  private static final KeyCombination HIDDEN =
      new KeyCodeCombination(
          KeyCode.F11,
          KeyCombination.CONTROL_DOWN,
          KeyCombination.ALT_DOWN,
          KeyCombination.SHIFT_DOWN);

  private final Stage stage;
  private Runnable station = () -> {};
  private BooleanSupplier debrief = () -> false;
  private Runnable start = () -> {};
  private boolean kept;

  LedWindow(Stage stage) {
    this.stage = stage;
  }

  void dress(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent press) {
    if (HIDDEN.match(press)) {
      press.consume();
      kept = false;
      stage.setFullScreen(false);
    }
  }

  /** Tells who opens the instructor's station. */
  public void onStation(Runnable open) {
    station = open;
  }

  void openStation() {
    station.run();
  }

  void onEnd(BooleanSupplier show, Runnable another) {
    debrief = show;
    start = another;
  }

  /**
   * Ends the drill that is open and shows its run for the talk about it: on the trainee's display,
   * where both can see it. Of a free rehearsal there is nothing to judge: the start page comes,
   * from which a way leads back, for whoever ends a lesson has not asked for the program to be
   * closed.
   */
  public void end() {
    if (!debrief.getAsBoolean()) {
      start.run();
    }
  }

  /** From now on only the hidden chord leaves a filled screen, or everybody may. */
  public void keepFullScreen(boolean keep) {
    kept = keep;
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen() || kept);
  }
}
