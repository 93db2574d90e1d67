// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * How far two colours are apart for the eye, in the YIQ space; numbers agree with those of {@code
 * pixelmatch}, whose thresholds people know. What is half transparent lies on white.
 */
final class Colours {
  private static final double WHITE = 255;

  private Colours() {}

  /** From 0 to 35215. */
  static double distance(int one, int other) {
    if (one == other) {
      return 0;
    }
    double red = red(one) - red(other);
    double green = green(one) - green(other);
    double blue = blue(one) - blue(other);
    double y = luma(red, green, blue);
    double i = red * 0.59597799 - green * 0.27417610 - blue * 0.32180189;
    double q = red * 0.21147017 - green * 0.52261711 + blue * 0.31114694;
    return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
  }

  /** How much brighter the first one is. */
  static double brighter(int one, int other) {
    return one == other ? 0 : brightness(one) - brightness(other);
  }

  /** From 0, black, to 255. */
  static double brightness(int pixel) {
    return luma(red(pixel), green(pixel), blue(pixel));
  }

  private static double luma(double red, double green, double blue) {
    return red * 0.29889531 + green * 0.58662247 + blue * 0.11448223;
  }

  private static double red(int pixel) {
    return onWhite(pixel >> 16 & 0xff, pixel >>> 24);
  }

  private static double green(int pixel) {
    return onWhite(pixel >> 8 & 0xff, pixel >>> 24);
  }

  private static double blue(int pixel) {
    return onWhite(pixel & 0xff, pixel >>> 24);
  }

  private static double onWhite(int channel, int alpha) {
    return alpha == 0xff ? channel : WHITE + (channel - WHITE) * (alpha / WHITE);
  }
}
