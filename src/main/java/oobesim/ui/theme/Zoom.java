// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.List;

/**
 * How large a window's own words are in proportion to their usual size.
 *
 * @param factor what a person wants, above 0
 */
public record Zoom(double factor) {
  /** As large as the window suggests. */
  public static final Zoom USUAL = new Zoom(1);

  private static final List<Double> FACTORS =
      List.of(0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);

  /** One step larger; the largest stays. */
  public Zoom larger() {
    return FACTORS.stream().filter(f -> f > factor).findFirst().map(Zoom::new).orElse(this);
  }

  /** One step smaller; the smallest stays. */
  public Zoom smaller() {
    return FACTORS.reversed().stream()
        .filter(f -> f < factor)
        .findFirst()
        .map(Zoom::new)
        .orElse(this);
  }

  /** The factor in per cent. */
  public long percent() {
    return Math.round(factor * 100);
  }

  /** Whether it is between the smallest and the largest that a person can choose. */
  public boolean choosable() {
    return factor >= FACTORS.getFirst() && factor <= FACTORS.getLast();
  }
}
