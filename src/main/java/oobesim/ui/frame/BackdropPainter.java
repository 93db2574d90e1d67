// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Arrays;

/**
 * Paints soft lights and the shadow of the card as sums of bell curves.
 *
 * <p>A bell curve over a plane is the product of one over its rows and one over its columns, so
 * each curve is computed once per row and column instead of once per pixel. Everything is rounded
 * once, at the end, which leaves no visible steps.
 */
final class BackdropPainter {
  private static final double RADIUS = 8;
  private static final double[] BASE = {225, 238, 252};

  /** Lights: x, y, width and height of the curve in parts of the display; red, green, blue, weight. */
  private static final double[][] LIGHTS = {
    {0.06, 0.10, 0.42, 0.55, 222, 242, 255, 0.95},
    {0.98, 0.98, 0.34, 0.52, 214, 203, 252, 0.95},
    {0.92, 0.08, 0.30, 0.40, 208, 226, 255, 0.80},
    {0.10, 1.02, 0.34, 0.42, 207, 240, 243, 0.75},
    {0.55, 0.55, 0.30, 0.40, 240, 240, 255, 0.60},
    {0.40, 1.05, 0.22, 0.26, 250, 224, 236, 0.50},
  };

  /** Shadow layers: shift down, blur, strength. */
  private static final double[][] SHADOWS = {{7.2, 21.6, 0.09}, {38.4, 86.4, 0.11}};

  private final int width;
  private final int height;
  private final CardSize card;

  BackdropPainter(DisplaySize size) {
    width = (int) size.width();
    height = (int) size.height();
    card = CardSize.on(size);
  }

  int[] paint() {
    double[] red = filled(BASE[0]);
    double[] green = filled(BASE[1]);
    double[] blue = filled(BASE[2]);
    for (double[] light : LIGHTS) {
      double[] across = bell(width, light[0] * width, light[2] * width);
      double[] down = bell(height, light[1] * height, light[3] * height);
      blend(red, across, down, light[7], light[4]);
      blend(green, across, down, light[7], light[5]);
      blend(blue, across, down, light[7], light[6]);
    }
    double[][] lit = {red.clone(), green.clone(), blue.clone()};
    for (double[] shadow : SHADOWS) {
      shade(red, green, blue, shadow);
    }
    // The card lets the picture through, but not its own shadow.
    keepInside(red, lit[0]);
    keepInside(green, lit[1]);
    keepInside(blue, lit[2]);
    return pack(red, green, blue);
  }

  private void shade(double[] red, double[] green, double[] blue, double[] shadow) {
    double cardWidth = card.width() * card.scale();
    double cardHeight = card.height() * card.scale();
    double left = (width - cardWidth) / 2;
    double top = (height - cardHeight) / 2 + shadow[0];
    double[] across = box(width, left, left + cardWidth, shadow[1] / 2);
    double[] down = box(height, top, top + cardHeight, shadow[1] / 2);
    blend(red, across, down, shadow[2], 0);
    blend(green, across, down, shadow[2], 8);
    blend(blue, across, down, shadow[2], 32);
  }

  private void keepInside(double[] channel, double[] lit) {
    double halfWidth = card.width() * card.scale() / 2;
    double halfHeight = card.height() * card.scale() / 2;
    double radius = RADIUS * card.scale();
    for (int y = 0, i = 0; y < height; y++) {
      double down = Math.max(Math.abs(y + 0.5 - height / 2.0) - halfHeight + radius, 0);
      for (int x = 0; x < width; x++, i++) {
        double across = Math.max(Math.abs(x + 0.5 - width / 2.0) - halfWidth + radius, 0);
        double inside = radius + 0.5 - Math.sqrt(across * across + down * down);
        channel[i] += (lit[i] - channel[i]) * Math.clamp(inside, 0, 1);
      }
    }
  }

  private double[] filled(double value) {
    double[] channel = new double[width * height];
    Arrays.fill(channel, value);
    return channel;
  }

  private void blend(double[] channel, double[] across, double[] down, double weight, double to) {
    for (int y = 0, i = 0; y < height; y++) {
      double row = down[y] * weight;
      for (int x = 0; x < width; x++, i++) {
        channel[i] += (to - channel[i]) * row * across[x];
      }
    }
  }

  private static double[] bell(int length, double middle, double spread) {
    double[] curve = new double[length];
    for (int i = 0; i < length; i++) {
      double distance = (i + 0.5 - middle) / spread;
      curve[i] = StrictMath.exp(-distance * distance);
    }
    return curve;
  }

  /** A box with blurred ends: how much of the bell curve around each place falls into the box. */
  private static double[] box(int length, double from, double to, double spread) {
    double[] curve = new double[length];
    for (int i = 0; i < length; i++) {
      double place = i + 0.5;
      curve[i] = sigmoid((place - from) / spread) - sigmoid((place - to) / spread);
    }
    return curve;
  }

  private static double sigmoid(double distance) {
    // Close enough to the integral of the bell curve, and without an error function.
    return 1 / (1 + StrictMath.exp(-1.702 * distance));
  }

  private int[] pack(double[] red, double[] green, double[] blue) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xFF000000 | round(red[i]) << 16 | round(green[i]) << 8 | round(blue[i]);
    }
    return pixels;
  }

  private static int round(double value) {
    return (int) Math.clamp(Math.round(value), 0, 255);
  }
}
