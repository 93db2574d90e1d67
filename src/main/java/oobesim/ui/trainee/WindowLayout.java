// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.scene.layout.Region;
import oobesim.ui.trainee.bar.DeviceBar;

/** The bar above the desk; on a full screen it lies over the desk and can be out of sight. */
final class WindowLayout extends Region {
  /** So far below the bar the pointer may go before the bar leaves. */
  private static final double LEAVE = 48;

  private final DeviceBar bar;
  private final Region desk;
  private boolean floating;
  private boolean pulledOut;

  WindowLayout(DeviceBar bar, Region desk) {
    this.bar = bar;
    this.desk = desk;
    getStyleClass().add("window");
    getChildren().addAll(desk, bar);
  }

  /** Whether the bar lies over the desk. */
  void setFloating(boolean on) {
    floating = on;
    pulledOut = false;
    update();
  }

  /** The pointer is so far from the upper edge; a bar in use stays. */
  void pointerAt(double y, boolean inUse) {
    if (y <= 2) {
      pulledOut = true;
    } else if (y > bar.getHeight() + LEAVE && !inUse) {
      pulledOut = false;
    }
    update();
  }

  /** Brings the bar into sight, or puts it away. */
  void setPulledOut(boolean out) {
    pulledOut = out;
    update();
  }

  /** Whether the bar is out of sight. */
  boolean barAway() {
    return floating && !pulledOut;
  }

  private void update() {
    bar.setVisible(!barAway());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double high = bar.prefHeight(getWidth());
    bar.resizeRelocate(0, 0, getWidth(), high);
    double top = floating ? 0 : high;
    desk.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
  }
}
