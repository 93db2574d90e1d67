// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import oobesim.ui.render.ScreenView;
import oobesim.ui.trainee.bar.DeviceBar;

/**
 * Keeps the keyboard on the simulated page: using the bar with the pointer gives it back, and TAB
 * finds the bar only after somebody went there on purpose.
 */
final class BarFocus {
  private final DeviceBar bar;
  private final ScreenView view;
  private final BooleanSupplier covered;
  private KeptFocus kept = KeptFocus.NONE;
  private boolean onPurpose;

  BarFocus(DeviceBar bar, ScreenView view, BooleanSupplier covered) {
    this.bar = bar;
    this.view = view;
    this.covered = covered;
    bar.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> remember());
    bar.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> giveBack());
    bar.onMenuClosed(this::giveBack);
  }

  void listenTo(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            owner -> {
              if (onPurpose && !bar.holds(owner)) {
                onPurpose = false;
                bar.setReachable(false);
              }
            });
  }

  /** Goes to the bar with the keyboard. */
  void enter() {
    remember();
    onPurpose = true;
    bar.focusFirst();
  }

  /** Goes back to the display. */
  void leave() {
    onPurpose = false;
    bar.setReachable(false);
    if (!covered.getAsBoolean()) {
      kept.giveBack(view);
    }
  }

  /** Whether the keyboard is in the bar. */
  boolean inBar() {
    return bar.holds(owner());
  }

  /** Whether the bar must not leave a full screen. */
  boolean inUse() {
    return inBar() || bar.menuOpen();
  }

  private void remember() {
    if (!inBar()) {
      kept = KeptFocus.of(bar.getScene());
    }
  }

  private void giveBack() {
    if (!onPurpose && inBar() && !bar.menuOpen() && !covered.getAsBoolean()) {
      kept.giveBack(view);
    }
  }

  private Node owner() {
    return bar.getScene() == null ? null : bar.getScene().getFocusOwner();
  }
}
