// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.Locale;

/**
 * What may differ. Nothing may unless it is asked for.
 *
 * @param colour how far a colour may be from the expected one: 0 is equal, 1 is black to white
 * @param antiAliasing whether pixels of smoothed edges may differ
 * @param window side of the square in which differing pixels are counted, in pixels
 * @param most how many may differ in any such square
 * @param masks what is not looked at
 */
public record Tolerance(
    double colour, boolean antiAliasing, int window, int most, List<Mask> masks) {
  /** Equal is equal; windows of 16 pixels are only counted for the report. */
  public static final Tolerance EXACT = new Tolerance(0, false, 16, 0, List.of());

  public Tolerance {
    if (!(colour >= 0 && colour <= 1)) {
      throw new IllegalArgumentException("a colour's distance is from 0 to 1: " + colour);
    }
    if (window < 1 || most < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no window of %d with %d", window, most));
    }
    masks = List.copyOf(masks);
  }
}
