// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts boxes round the differing pixels that lie together. */
final class PixelGroups {
  /** Pixels are looked at in cells of this side; two cells may lie between those of a group. */
  private static final int CELL = 4;

  private static final int CELLS_OF_A_WORD = MarkedRows.WORD / CELL;

  /** The lowest bit of each cell in a word of pixels. */
  private static final long FIRST_OF_CELLS = 0x1111111111111111L;

  private static final int CELL_BITS = 0xf;
  private static final int REACH = 2;
  private static final int GAP = CELL * REACH;

  /** More groups are noise all over the picture, and nobody would look at each. */
  private static final int MOST = 400;

  private final DifferingPixels pixels;
  private final int columns;
  private final int rows;
  private final MarkedRows cells;
  private int[] waiting = new int[64];
  private int left;
  private int top;
  private int right;
  private int bottom;

  private PixelGroups(DifferingPixels pixels) {
    this.pixels = pixels;
    columns = (pixels.width() + CELL - 1) / CELL;
    rows = (pixels.height() + CELL - 1) / CELL;
    cells = new MarkedRows(columns, rows);
    for (int y = 0; y < pixels.height(); y++) {
      for (int word = 0; word < pixels.words() && !pixels.noneIn(y); word++) {
        long bits = pixels.word(word, y);
        long pairs = bits | bits >>> 1;
        long found = Long.compress(pairs | pairs >>> 2, FIRST_OF_CELLS);
        int column = word * CELLS_OF_A_WORD;
        cells.mark(column / MarkedRows.WORD, y / CELL, found << column);
      }
    }
  }

  /** From top to bottom, then from left to right. */
  static List<Box> of(DifferingPixels pixels) {
    List<Box> boxes = new PixelGroups(pixels).boxes();
    if (boxes.size() > MOST) {
      return List.of(boxes.stream().reduce(PixelGroups::around).orElseThrow());
    }
    List<Box> apart = new ArrayList<>();
    boxes.forEach(box -> join(apart, box));
    apart.sort(Comparator.comparingInt(Box::y).thenComparingInt(Box::x));
    return List.copyOf(apart);
  }

  private static void join(List<Box> apart, Box box) {
    Box grown = box;
    for (int i = 0; i < apart.size(); i++) {
      if (close(apart.get(i), grown)) {
        grown = around(apart.remove(i), grown);
        i = -1; // the grown one may now reach one that was too far before
      }
    }
    apart.add(grown);
  }

  private static boolean close(Box one, Box other) {
    return one.x() - GAP < other.x() + other.width()
        && other.x() - GAP < one.x() + one.width()
        && one.y() - GAP < other.y() + other.height()
        && other.y() - GAP < one.y() + one.height();
  }

  private static Box around(Box one, Box other) {
    int x = Math.min(one.x(), other.x());
    int y = Math.min(one.y(), other.y());
    int right = Math.max(one.x() + one.width(), other.x() + other.width());
    int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new Box(x, y, right - x, bottom - y);
  }

  private List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int word = 0; word < cells.words(); word++) {
        while (cells.word(word, row) != 0) {
          int bit = Long.numberOfTrailingZeros(cells.word(word, row));
          boxes.add(group(row * columns + word * MarkedRows.WORD + bit));
        }
      }
    }
    return boxes;
  }

  /** Takes the cells of a group away and says what box its pixels need. */
  private Box group(int first) {
    left = Integer.MAX_VALUE;
    top = Integer.MAX_VALUE;
    right = -1;
    bottom = -1;
    waiting[0] = first;
    cells.clear(first / columns, first % columns, first % columns + 1);
    int count = 1;
    while (count > 0) {
      int cell = waiting[--count];
      include(cell);
      count = takeNeighbours(cell, count);
    }
    return new Box(left, top, right - left + 1, bottom - top + 1);
  }

  private int takeNeighbours(int cell, int count) {
    int waits = count;
    int from = Math.max(0, cell % columns - REACH);
    int to = Math.min(columns, cell % columns + REACH + 1);
    int row = cell / columns;
    for (int j = Math.max(0, row - REACH); j <= Math.min(rows - 1, row + REACH); j++) {
      long near = cells.between(from, to, j);
      if (near != 0) {
        cells.clear(j, from, to);
      }
      for (long rest = near; rest != 0; rest &= rest - 1) {
        if (waits == waiting.length) {
          waiting = Arrays.copyOf(waiting, waits * 2);
        }
        waiting[waits++] = j * columns + from + Long.numberOfTrailingZeros(rest);
      }
    }
    return waits;
  }

  private void include(int cell) {
    int x = cell % columns * CELL;
    int y0 = cell / columns * CELL;
    for (int y = y0; y < Math.min(y0 + CELL, pixels.height()); y++) {
      int bits = (int) (pixels.word(x / MarkedRows.WORD, y) >>> x & CELL_BITS);
      if (bits != 0) {
        left = Math.min(left, x + Integer.numberOfTrailingZeros(bits));
        right = Math.max(right, x + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits));
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
  }
}
