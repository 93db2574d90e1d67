// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessFrame;

/** Gives windows what they show, and everybody who uses them the same mouse and keyboard. */
final class DarkApplication extends HeadlessApplication {
  private final HeadlessFrame frame = new HeadlessFrame(this);
  private GlassRobot hands;

  @Override
  public View createView() {
    return new DarkView(frame);
  }

  /**
   * There is one mouse and one keyboard. With one for each asker, each would keep the last window
   * that it was used in, and that window the one before: all windows of a JVM, some 7 MB each.
   */
  @Override
  public GlassRobot createRobot() {
    if (hands == null) {
      hands = new DarkRobot(super.createRobot(), frame);
    }
    return hands;
  }
}
