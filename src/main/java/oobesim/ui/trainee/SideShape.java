// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.trainee.side.SidePanel;

/**
 * How a panel stands beside the device in a room.
 *
 * @param scale how much larger than designed it is drawn
 * @param beside whether the device keeps enough room; without, the panel can only take its place
 */
record SideShape(double scale, boolean beside) {
  /** Narrower than this a display cannot be worked on. */
  private static final double LEAST_DEVICE = 480;

  private static final double GAP = 12;
  private static final double USUAL_WIDTH = 1600;
  private static final double USUAL_HEIGHT = 1000;
  private static final double STEPS = 4;
  private static final double LARGEST = 3;

  /** In such a room what stands beside or instead of the device is whole at its designed size. */
  private static final double LEAST_HEIGHT = 460;

  /**
   * How it stands in a room of that size, in pixels.
   *
   * @param grown how much larger than usual its words are to be, as far as there is room
   */
  static SideShape in(double width, double height, double grown) {
    double room = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
    // In steps, or every pixel of a resize would draw all letters anew.
    double usual = Math.clamp(Math.floor(room * STEPS) / STEPS, 1, LARGEST);
    double most = Math.max(1, Math.min(width / StageDress.LEAST_WIDTH, height / LEAST_HEIGHT));
    double scale = Math.clamp(usual * grown, 1, Math.max(usual, most));
    return new SideShape(scale, width - strip(scale) >= LEAST_DEVICE);
  }

  /** The room that the panel takes from the device, with the gaps around it. */
  double strip() {
    return strip(scale);
  }

  double gap() {
    return GAP * scale;
  }

  private static double strip(double scale) {
    return (SidePanel.WIDTH + 2 * GAP) * scale;
  }
}
