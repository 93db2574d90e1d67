// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.trainee.bar.DeviceBar;

/** The way of the keyboard between display, bar, places, panel and page. */
final class PlaceSwitch implements Commander.Keyboard {
  private final WindowLayout layout;
  private final BarFocus barFocus;
  private final DeviceBar bar;
  private final Aside aside;
  private final LineDesk line;

  PlaceSwitch(WindowLayout layout, BarFocus barFocus, DeviceBar bar, Aside aside, LineDesk line) {
    this.layout = layout;
    this.barFocus = barFocus;
    this.bar = bar;
    this.aside = aside;
    this.line = line;
  }

  /** From the display to the bar, from there to the places and to the panel, and back. */
  @Override
  public void switchPlace() {
    if (line.hasKeyboard()) {
      if (!aside.enter()) {
        aside.leave();
      }
    } else if (barFocus.inBar() && line.enter()) {
      layout.setPulledOut(false);
    } else if (aside.nextInstead()) {
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

  /** The same way from its end to its beginning. */
  @Override
  public void switchBack() {
    if (barFocus.inBar()) {
      leaveBar();
      aside.lastInstead();
    } else if (aside.previousInstead()) {
      layout.setPulledOut(false);
    } else if (line.hasKeyboard()) {
      enterBar();
    } else if (aside.hasKeyboard() && line.enter()) {
      layout.setPulledOut(false);
    } else if (aside.hasKeyboard() || !(aside.enter() || line.enter())) {
      enterBar();
    }
  }

  @Override
  public void openKeys() {
    enterBar();
    bar.openKeys();
  }

  @Override
  public void nextPlace() {
    line.next();
  }

  private void enterBar() {
    layout.setPulledOut(true);
    barFocus.enter();
  }

  /** Back to the display from the bar or the places; false if the keyboard is not there. */
  boolean leaveBar() {
    if (line.hasKeyboard()) {
      aside.leave();
      return true;
    }
    boolean there = barFocus.inBar();
    if (there) {
      layout.setPulledOut(false);
      barFocus.leave();
      aside.enterInstead();
    }
    return there;
  }
}
