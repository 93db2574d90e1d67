// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessFrame;
import com.sun.glass.ui.headless.HeadlessView;

/** What a window shows: nothing is painted there while it is dark, all else is as ever. */
final class DarkView extends HeadlessView {
  private final HeadlessFrame frame;

  DarkView(HeadlessFrame frame) {
    this.frame = frame;
  }

  /** The toolkit asks this before each frame, and paints none of what is closed. */
  @Override
  public boolean isClosed() {
    return !DisplayLight.isOn() || super.isClosed();
  }

  /** The toolkit's own way was a tenth of what tests that look took on its thread. */
  @Override
  protected void _uploadPixels(long pointer, Pixels pixels) {
    frame.put(pixels, getWindow().getX(), getWindow().getY());
  }
}
