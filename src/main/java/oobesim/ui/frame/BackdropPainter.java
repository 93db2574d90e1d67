// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.stream.IntStream;

/**
 * Paints soft lights and the shadow of the card as sums of bell curves.
 *
 * <p>A bell curve over a plane is the product of one over its rows and one over its columns, so
 * each curve is computed once per row and column instead of once per pixel. Everything is rounded
 * once, at the end, which leaves no visible steps. Rows ask nothing of each other: all processors
 * paint, for a window that is being resized waits for it.
 */
final class BackdropPainter {
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
  private final CardEdge edge;
  private final Curves lights;
  private final Curves shadows;

  BackdropPainter(DisplaySize size) {
    width = (int) size.width();
    height = (int) size.height();
    card = CardSize.on(size);
    edge = new CardEdge(width, height, card);
    lights = lights();
    shadows = shadows();
  }

  /** Row by row from the top, each pixel as {@code 0xAARRGGBB}. */
  int[] paint() {
    int[] pixels = new int[width * height];
    IntStream.range(0, height).parallel().forEach(y -> paint(y, pixels));
    return pixels;
  }

  /** One loop with nothing but numbers in it, which the JVM makes fast soon. */
  private void paint(int y, int[] pixels) {
    double[] lit = lights.row(y);
    double[] shaded = shadows.row(y);
    for (int x = 0; x < width; x++) {
      double red = BASE[0];
      double green = BASE[1];
      double blue = BASE[2];
      for (int i = 0; i < LIGHTS.length; i++) {
        double weight = lit[i] * lights.at(x, i);
        red += (LIGHTS[i][4] - red) * weight;
        green += (LIGHTS[i][5] - green) * weight;
        blue += (LIGHTS[i][6] - blue) * weight;
      }
      double dark = dark(x, y, shaded);
      pixels[y * width + x] =
          0xFF000000
              | round(red + (SHADE[0] - red) * dark) << 16
              | round(green + (SHADE[1] - green) * dark) << 8
              | round(blue + (SHADE[2] - blue) * dark);
    }
  }

  /** The card lets the picture through, but not its own shadow. */
  private double dark(int x, int y, double[] shaded) {
    double outside = 1 - edge.inside(x, y);
    if (outside == 0) {
      return 0;
    }
    double light = 1;
    for (int i = 0; i < SHADOWS.length; i++) {
      light *= 1 - shaded[i] * shadows.at(x, i);
    }
    return (1 - light) * outside;
  }

  private Curves lights() {
    double[][] across = new double[LIGHTS.length][];
    double[][] down = new double[LIGHTS.length][];
    double[] weights = new double[LIGHTS.length];
    for (int i = 0; i < LIGHTS.length; i++) {
      double[] light = LIGHTS[i];
      across[i] = Curves.bell(width, light[0] * width, light[2] * width);
      down[i] = Curves.bell(height, light[1] * height, light[3] * height);
      weights[i] = light[7];
    }
    return Curves.of(across, down, weights);
  }

  private Curves shadows() {
    double[][] across = new double[SHADOWS.length][];
    double[][] down = new double[SHADOWS.length][];
    double[] weights = new double[SHADOWS.length];
    double cardWidth = card.width() * card.scale();
    double cardHeight = card.height() * card.scale();
    for (int i = 0; i < SHADOWS.length; i++) {
      double[] shadow = SHADOWS[i];
      double left = (width - cardWidth) / 2;
      double top = (height - cardHeight) / 2 + shadow[0];
      across[i] = Curves.box(width, left, left + cardWidth, shadow[1] / 2);
      down[i] = Curves.box(height, top, top + cardHeight, shadow[1] / 2);
      weights[i] = shadow[2];
    }
    return Curves.of(across, down, weights);
  }

  /** All that is mixed lies between 0 and 255, and so does the mixture. */
  private static int round(double value) {
    return (int) (value + 0.5);
  }
}
