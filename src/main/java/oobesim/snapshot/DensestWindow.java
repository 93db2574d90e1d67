// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Finds the square with most differing pixels, the topmost and then leftmost of equal ones. */
final class DensestWindow {
  private final DifferingPixels pixels;
  private final int width;
  private final int height;

  /** How many differ in each column of the rows that the window covers now. */
  private final int[] columns;

  private Density densest;

  private DensestWindow(DifferingPixels pixels, int side) {
    this.pixels = pixels;
    width = Math.min(side, pixels.width());
    height = Math.min(side, pixels.height());
    columns = new int[pixels.width()];
    densest = new Density(new Box(0, 0, width, height), 0);
  }

  static Density of(DifferingPixels pixels, int side) {
    DensestWindow window = new DensestWindow(pixels, side);
    for (int bottom = 0; bottom < pixels.height(); bottom++) {
      int top = bottom - window.height + 1;
      window.add(bottom, 1);
      if (top > 0) {
        window.add(top - 1, -1);
      }
      if (top >= 0) {
        window.slide(top);
      }
    }
    return window.densest;
  }

  private void add(int y, int one) {
    for (int x = 0; x < columns.length; x++) {
      if (pixels.at(x, y)) {
        columns[x] += one;
      }
    }
  }

  private void slide(int top) {
    int sum = 0;
    for (int right = 0; right < columns.length; right++) {
      sum += columns[right];
      int left = right - width + 1;
      if (left > 0) {
        sum -= columns[left - 1];
      }
      if (left >= 0 && sum > densest.pixels()) {
        densest = new Density(new Box(left, top, width, height), sum);
      }
    }
  }
}
