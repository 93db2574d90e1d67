// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.theme.Zoom;

/**
 * How large the simulator's own words around the display are. They grow with the window, so that a
 * room can read them, and a person can have them larger or smaller.
 */
final class WordSize {
  /** The font size in pixels below which nobody should have to read. */
  static final double LEAST = 13;

  /** Up to this window the usual size is the least one. */
  private static final double USUAL_WIDTH = 1280;

  private static final double USUAL_HEIGHT = 800;

  /** Of what a window has more than that so much goes into the words. */
  private static final double SHARE = 0.7;

  /** In this window everything has room at the least size, so in any window in proportion. */
  private static final double SMALLEST_HEIGHT = 360;

  private WordSize() {}

  /** The font size of the bar in whole pixels, for a window of this size in pixels. */
  static double of(Zoom zoom, double width, double height) {
    double more = Math.max(0, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT) - 1);
    double room = Math.min(width / StageDress.LEAST_WIDTH, height / SMALLEST_HEIGHT);
    double most = Math.max(LEAST, Math.floor(LEAST * room));
    return Math.clamp(Math.round(LEAST * (1 + SHARE * more) * zoom.factor()), LEAST, most);
  }
}
