// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Finds the square with most differing pixels, the topmost and then leftmost of equal ones. */
final class DensestWindow {
  private final DifferingPixels pixels;
  private final int width;
  private final int height;

  /** How many differ in each column of the rows that the window covers now. */
  private final int[] columns;

  /** No column before the first one or after the last one holds any. */
  private int first = Integer.MAX_VALUE;

  private int last = -1;
  private Density densest;

  private DensestWindow(DifferingPixels pixels, int side) {
    this.pixels = pixels;
    width = Math.min(side, pixels.width());
    height = Math.min(side, pixels.height());
    columns = new int[pixels.width()];
    densest = new Density(new Box(0, 0, width, height), 0);
  }

  /**
   * The window is the topmost one, so a differing pixel lies in its last row, or else it would
   * stand higher; and in its last column. Other windows are not looked at, but for those at the
   * edges.
   */
  static Density of(DifferingPixels pixels, int side) {
    DensestWindow window = new DensestWindow(pixels, side);
    for (int bottom = 0; bottom < pixels.height(); bottom++) {
      int top = bottom - window.height + 1;
      window.add(bottom, 1);
      if (top > 0) {
        window.add(top - 1, -1);
      }
      if (top == 0 || top > 0 && !pixels.noneIn(bottom)) {
        window.slide(top);
      }
    }
    return window.densest;
  }

  private void add(int y, int one) {
    for (int word = 0; word < pixels.words(); word++) {
      for (long rest = pixels.word(word, y); rest != 0; rest &= rest - 1) {
        int x = word * MarkedRows.WORD + Long.numberOfTrailingZeros(rest);
        columns[x] += one;
        first = Math.min(first, x);
        last = Math.max(last, x);
      }
    }
  }

  private void slide(int top) {
    int sum = 0;
    int most = densest.pixels();
    int found = -1;
    for (int right = first; right <= Math.max(last, width - 1); right++) {
      int left = right - width + 1;
      sum += columns[right] - (left > first ? columns[left - 1] : 0);
      if (sum > most && left >= 0) {
        most = sum;
        found = left;
      }
    }
    if (found >= 0) {
      densest = new Density(new Box(found, top, width, height), most);
    }
  }
}
