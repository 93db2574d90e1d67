// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.trainee.bar.DeviceBar;

/** The way of the keyboard between display, bar, panel and page. */
final class PlaceSwitch {
  private final WindowLayout layout;
  private final BarFocus barFocus;
  private final DeviceBar bar;
  private final Aside aside;

  PlaceSwitch(WindowLayout layout, BarFocus barFocus, DeviceBar bar, Aside aside) {
    this.layout = layout;
    this.barFocus = barFocus;
    this.bar = bar;
    this.aside = aside;
  }

  /** From the display to the bar, from there to the panel, and back. */
  void next() {
    if (aside.nextInstead()) {
      layout.setPulledOut(false);
    } else if (aside.hasKeyboard()) {
      aside.leave();
    } else if (barFocus.inBar() && aside.enter()) {
      layout.setPulledOut(false);
    } else if (barFocus.inBar()) {
      leaveBar();
    } else {
      enterBar();
    }
  }

  void openKeys() {
    enterBar();
    bar.openKeys();
  }

  private void enterBar() {
    layout.setPulledOut(true);
    barFocus.enter();
  }

  /** Back to the display from the bar; false if the keyboard is not there. */
  boolean leaveBar() {
    boolean there = barFocus.inBar();
    if (there) {
      layout.setPulledOut(false);
      barFocus.leave();
      aside.enterInstead();
    }
    return there;
  }
}
