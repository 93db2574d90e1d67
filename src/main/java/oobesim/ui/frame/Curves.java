// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Arrays;

/**
 * The strength of each light or shadow at every column and, weighted, at every row.
 *
 * @param across of column 0 all, then of column 1, so that a pixel reads neighbours
 * @param down of row 0 all, then of row 1
 * @param count how many lights or shadows there are
 */
record Curves(double[] across, double[] down, int count) {
  /** One array for each light or shadow, and one weight. */
  static Curves of(double[][] across, double[][] down, double[] weights) {
    double[] even = new double[weights.length];
    Arrays.fill(even, 1);
    return new Curves(together(across, even), together(down, weights), weights.length);
  }

  /** How strong each is in a row, its weight with it. */
  double[] row(int y) {
    return Arrays.copyOfRange(down, y * count, (y + 1) * count);
  }

  /** How strong one is in a column. */
  double at(int x, int which) {
    return across[x * count + which];
  }

  private static double[] together(double[][] curves, double[] weights) {
    int length = curves[0].length;
    double[] all = new double[length * curves.length];
    for (int i = 0; i < curves.length; i++) {
      for (int place = 0; place < length; place++) {
        all[place * curves.length + i] = curves[i][place] * weights[i];
      }
    }
    return all;
  }

  static double[] bell(int length, double middle, double spread) {
    double[] curve = new double[length];
    for (int i = 0; i < length; i++) {
      double distance = (i + 0.5 - middle) / spread;
      curve[i] = StrictMath.exp(-distance * distance);
    }
    return curve;
  }

  /** A box with blurred ends: how much of the bell curve around each place falls into the box. */
  static double[] box(int length, double from, double to, double spread) {
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
}
