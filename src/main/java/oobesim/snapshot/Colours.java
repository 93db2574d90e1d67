// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * How far two colours are apart for the eye, in the YIQ space; numbers agree with those of {@code
 * pixelmatch}, whose thresholds people know. What is half transparent lies on white.
 */
final class Colours {
  private static final double WHITE = 255;
  private static final int OPAQUE = 0xff;

  /**
   * No distance is more than this times the square of the way in red, green and blue: each of the
   * three weights below times the squares of what it is multiplied with, added up.
   */
  private static final double LONGEST = 0.467;

  private Colours() {}

  /**
   * The distances of so many pixels, each from 0 to 35215.
   *
   * @param from the first one, in both
   * @param most what somebody asks for: if none can be farther, nothing is written
   * @return whether the distances are written
   */
  static boolean distances(
      int[] ones, int[] others, int from, int count, double most, double[] distances) {
    if (!opaque(ones, others, from, count)) {
      for (int i = 0; i < count; i++) {
        distances[i] = distance(ones[from + i], others[from + i]);
      }
      return true;
    }
    if (farthest(ones, others, from, count) * LONGEST <= most) {
      return false;
    }
    opaqueDistances(ones, others, from, count, distances);
    return true;
  }

  private static boolean opaque(int[] ones, int[] others, int from, int count) {
    int common = -1;
    for (int i = 0; i < count; i++) {
      common &= ones[from + i] & others[from + i];
    }
    return common >>> 24 == OPAQUE;
  }

  /** The square of the longest way between two colours in a cube of red, green and blue. */
  private static int farthest(int[] ones, int[] others, int from, int count) {
    int farthest = 0;
    for (int i = 0; i < count; i++) {
      int one = ones[from + i];
      int other = others[from + i];
      int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
      int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
      int blue = (one & 0xff) - (other & 0xff);
      farthest = Math.max(farthest, red * red + green * green + blue * blue);
    }
    return farthest;
  }

  /** Nothing but numbers in a row, which the compiler turns into steps of many pixels. */
  private static void opaqueDistances(
      int[] ones, int[] others, int from, int count, double[] distances) {
    for (int i = 0; i < count; i++) {
      int one = ones[from + i];
      int other = others[from + i];
      double red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
      double green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
      double blue = (one & 0xff) - (other & 0xff);
      distances[i] = distance(red, green, blue);
    }
  }

  /** From 0 to 35215. */
  static double distance(int one, int other) {
    return one == other
        ? 0
        : distance(red(one) - red(other), green(one) - green(other), blue(one) - blue(other));
  }

  private static double distance(double red, double green, double blue) {
    double y = luma(red, green, blue);
    double i = red * 0.59597799 - green * 0.27417610 - blue * 0.32180189;
    double q = red * 0.21147017 - green * 0.52261711 + blue * 0.31114694;
    return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
  }

  /** From 0, black, to 255. */
  static double brightness(int pixel) {
    return pixel >>> 24 == OPAQUE
        ? luma(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff)
        : luma(red(pixel), green(pixel), blue(pixel));
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
    return alpha == OPAQUE ? channel : WHITE + (channel - WHITE) * (alpha / WHITE);
  }
}
