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
  private static final double[] SHADE = {0, 8, 32};
  private static final double[] BASE = {225, 238, 252};

  /**
   * Lights: x, y, width and height of the curve in parts of the display; red, green, blue, weight.
   */
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
    int[] pixels = new int[width * height];
    double[] red = new double[width];
    double[] green = new double[width];
    double[] blue = new double[width];
    Curves lights = lights();
    Curves shadows = shadows();
    for (int y = 0; y < height; y++) {
      Arrays.fill(red, BASE[0]);
      Arrays.fill(green, BASE[1]);
      Arrays.fill(blue, BASE[2]);
      for (int i = 0; i < LIGHTS.length; i++) {
        double weight = lights.down[i][y] * LIGHTS[i][7];
        blend(red, lights.across[i], weight, LIGHTS[i][4]);
        blend(green, lights.across[i], weight, LIGHTS[i][5]);
        blend(blue, lights.across[i], weight, LIGHTS[i][6]);
      }
      shade(y, shadows, red, green, blue);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] =
            0xFF000000 | round(red[x]) << 16 | round(green[x]) << 8 | round(blue[x]);
      }
    }
    return pixels;
  }

  private Curves lights() {
    double[][] across = new double[LIGHTS.length][];
    double[][] down = new double[LIGHTS.length][];
    for (int i = 0; i < LIGHTS.length; i++) {
      double[] light = LIGHTS[i];
      across[i] = bell(width, light[0] * width, light[2] * width);
      down[i] = bell(height, light[1] * height, light[3] * height);
    }
    return new Curves(across, down);
  }

  private Curves shadows() {
    double[][] across = new double[SHADOWS.length][];
    double[][] down = new double[SHADOWS.length][];
    double cardWidth = card.width() * card.scale();
    double cardHeight = card.height() * card.scale();
    for (int i = 0; i < SHADOWS.length; i++) {
      double[] shadow = SHADOWS[i];
      double left = (width - cardWidth) / 2;
      double top = (height - cardHeight) / 2 + shadow[0];
      across[i] = box(width, left, left + cardWidth, shadow[1] / 2);
      down[i] = box(height, top, top + cardHeight, shadow[1] / 2);
    }
    return new Curves(across, down);
  }

  private void shade(int y, Curves shadows, double[] red, double[] green, double[] blue) {
    for (int x = 0; x < width; x++) {
      double outside = 1 - insideCard(x, y);
      if (outside == 0) {
        continue;
      }
      double light = 1;
      for (int i = 0; i < SHADOWS.length; i++) {
        light *= 1 - shadows.down[i][y] * shadows.across[i][x] * SHADOWS[i][2];
      }
      double dark = (1 - light) * outside;
      red[x] += (SHADE[0] - red[x]) * dark;
      green[x] += (SHADE[1] - green[x]) * dark;
      blue[x] += (SHADE[2] - blue[x]) * dark;
    }
  }

  /** The card lets the picture through, but not its own shadow. */
  private double insideCard(int x, int y) {
    double radius = RADIUS * card.scale();
    double across = Math.abs(x + 0.5 - width / 2.0) - card.width() * card.scale() / 2 + radius;
    double down = Math.abs(y + 0.5 - height / 2.0) - card.height() * card.scale() / 2 + radius;
    double outX = Math.max(across, 0);
    double outY = Math.max(down, 0);
    return Math.clamp(radius + 0.5 - Math.sqrt(outX * outX + outY * outY), 0, 1);
  }

  private static void blend(double[] channel, double[] across, double weight, double to) {
    for (int x = 0; x < channel.length; x++) {
      channel[x] += (to - channel[x]) * weight * across[x];
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

  private static int round(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  /** For each light or shadow, its strength at every column and at every row. */
  private record Curves(double[][] across, double[][] down) {}
}
