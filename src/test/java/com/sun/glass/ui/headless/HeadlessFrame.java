// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import java.nio.IntBuffer;

/**
 * What stands on the toolkit's display without a screen, which it keeps for its own package, to be
 * written and read row by row. The toolkit does both pixel by pixel, with a new buffer for each.
 */
public final class HeadlessFrame {
  /** So many pixels has a row of the display, whatever is shown. */
  private static final int ROW = 1000;

  private final HeadlessApplication display;

  /** Of a display that may still be without one. */
  public HeadlessFrame(HeadlessApplication display) {
    this.display = display;
  }

  /** Puts a picture where a window stands. */
  public void put(Pixels pixels, int x, int y) {
    IntBuffer from = (IntBuffer) pixels.getBuffer();
    IntBuffer to = display.frameBuffer.asIntBuffer();
    int across = pixels.getWidth();
    for (int row = 0; row < pixels.getHeight(); row++) {
      to.put((y + row) * ROW + x, from, row * across, across);
    }
  }

  /** The pixels of a part, row after row. */
  public int[] part(int x, int y, int across, int down) {
    IntBuffer from = display.frameBuffer.asIntBuffer();
    int[] pixels = new int[across * down];
    for (int row = 0; row < down; row++) {
      from.get((y + row) * ROW + x, pixels, row * across, across);
    }
    return pixels;
  }
}
