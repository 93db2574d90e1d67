// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** A bit for each pixel of a picture; rows without any take no memory and no time. */
final class MarkedRows {
  private static final int BITS = 6;
  private static final int WORD = 1 << BITS;

  private final int width;
  private final long[][] rows;

  MarkedRows(int width, int height) {
    this.width = width;
    rows = new long[height][];
  }

  int width() {
    return width;
  }

  int height() {
    return rows.length;
  }

  /** Marks a pixel; rows may be marked by several threads, each by one. */
  void mark(int x, int y) {
    if (rows[y] == null) {
      rows[y] = new long[(width + WORD - 1) >> BITS];
    }
    rows[y][x >> BITS] |= 1L << x;
  }

  boolean at(int x, int y) {
    return rows[y] != null && (rows[y][x >> BITS] >>> x & 1) != 0;
  }

  /** Takes the marks of a row between two columns away, the second one not included. */
  void clear(int y, int from, int to) {
    long[] row = rows[y];
    if (row == null) {
      return;
    }
    for (int word = from >> BITS; word << BITS < to; word++) {
      int first = Math.max(from - (word << BITS), 0);
      int last = Math.min(to - (word << BITS), WORD);
      row[word] &= ~(-1L >>> WORD - (last - first) << first);
    }
    if (count(y) == 0) {
      rows[y] = null;
    }
  }

  /** How many of a row are marked. */
  int count(int y) {
    int count = 0;
    if (rows[y] != null) {
      for (long word : rows[y]) {
        count += Long.bitCount(word);
      }
    }
    return count;
  }

  boolean isEmpty(int y) {
    return rows[y] == null;
  }

  /** The next marked column of a row, this one included; the width if there is none. */
  int next(int x, int y) {
    long[] row = rows[y];
    if (row == null || x >= width) {
      return width;
    }
    int word = x >> BITS;
    long bits = row[word] & -1L << x;
    while (bits == 0 && ++word < row.length) {
      bits = row[word];
    }
    return bits == 0 ? width : (word << BITS) + Long.numberOfTrailingZeros(bits);
  }
}
