// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import com.sun.glass.ui.headless.HeadlessView;

/** What a window shows: nothing is painted there while it is dark, all else is as ever. */
final class DarkView extends HeadlessView {
  /** The toolkit asks this before each frame, and paints none of what is closed. */
  @Override
  public boolean isClosed() {
    return !DisplayLight.isOn() || super.isClosed();
  }
}
