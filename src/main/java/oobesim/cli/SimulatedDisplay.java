// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import oobesim.screen.Theme;

/**
 * How a screen is drawn for a picture.
 *
 * @param width of the simulated display
 * @param height of the simulated display
 * @param scale how many pixels the picture has for each of them
 * @param theme in which colours
 */
public record SimulatedDisplay(int width, int height, double scale, Theme theme) {
  /** On the usual display. */
  public static final SimulatedDisplay USUAL = new SimulatedDisplay(1280, 800, 1, Theme.NORMAL);

  private static final int HUNDRED = 100;

  /** What differs from the usual, for the name of a folder; empty if nothing does. */
  String difference() {
    StringBuilder words = new StringBuilder();
    if (width != USUAL.width || height != USUAL.height) {
      words.append('-').append(width).append('x').append(height);
    }
    if (scale != USUAL.scale) {
      words.append('-').append(percent()).append("-percent");
    }
    if (theme != USUAL.theme) {
      words.append('-').append(theme.id());
    }
    return words.toString();
  }

  /** Without a point, such as {@code 150}, but for scales that are no whole percent. */
  private String percent() {
    BigDecimal percent = BigDecimal.valueOf(scale).multiply(BigDecimal.valueOf(HUNDRED));
    return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
