// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;

/**
 * How large the simulator's own words are. They grow with the window, so that a room can read them,
 * and a person can have them larger or smaller.
 *
 * @param factor what a person wants in proportion to the usual size, above 0
 */
record Zoom(double factor) {
  /** As large as the window suggests. */
  static final Zoom USUAL = new Zoom(1);

  /** The font size in pixels below which nobody should have to read. */
  static final double LEAST = 13;

  private static final List<Double> FACTORS =
      List.of(0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);

  /** Up to this window the usual size is the least one. */
  private static final double USUAL_WIDTH = 1280;

  private static final double USUAL_HEIGHT = 800;

  /** Of what a window has more than that so much goes into the words. */
  private static final double SHARE = 0.7;

  /** In this window everything has room at the least size, so in any window in proportion. */
  private static final double SMALLEST_HEIGHT = 360;

  /** One step larger; the largest stays. */
  Zoom larger() {
    return FACTORS.stream().filter(f -> f > factor).findFirst().map(Zoom::new).orElse(this);
  }

  /** One step smaller; the smallest stays. */
  Zoom smaller() {
    return FACTORS.reversed().stream()
        .filter(f -> f < factor)
        .findFirst()
        .map(Zoom::new)
        .orElse(this);
  }

  /** The font size of the bar in whole pixels, for a window of this size in pixels. */
  double fontSize(double width, double height) {
    double more = Math.max(0, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT) - 1);
    double room = Math.min(width / StageDress.LEAST_WIDTH, height / SMALLEST_HEIGHT);
    double most = Math.max(LEAST, Math.floor(LEAST * room));
    return Math.clamp(Math.round(LEAST * (1 + SHARE * more) * factor), LEAST, most);
  }

  /** The factor in per cent. */
  long percent() {
    return Math.round(factor * 100);
  }
}
