// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

/**
 * The white card of Windows 11 on a display, before it is enlarged.
 *
 * @param width its width
 * @param height its height
 * @param scale how much it is enlarged on very large displays
 */
record CardSize(double width, double height, double scale) {
  private static final double ROOM_ABOVE_AND_BELOW = 104;
  private static final double LARGE_HEIGHT = 1354;
  private static final double LARGE_SCALE = 1.2;

  static CardSize on(DisplaySize display) {
    double scale = display.width() >= 2560 && display.height() >= LARGE_HEIGHT ? LARGE_SCALE : 1;
    CardSize most = display.portrait() ? new CardSize(912, 1440, 1) : most(display.width());
    double width = Math.min(display.width() * 0.9 / scale, most.width);
    double room = Math.max(display.height() - ROOM_ABOVE_AND_BELOW, 0);
    double height = Math.min(room / scale, most.height);
    return new CardSize(width, height, scale);
  }

  private static CardSize most(double displayWidth) {
    if (displayWidth <= 1440) {
      return new CardSize(1048, 664, 1);
    }
    if (displayWidth <= 1920) {
      return new CardSize(1200, 760, 1);
    }
    if (displayWidth < 2560) {
      return new CardSize(1440, 912, 1);
    }
    return new CardSize(1600, 1024, 1);
  }
}
