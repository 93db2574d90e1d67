// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** A bit for each pixel of a picture, in words; rows without any take no memory. */
final class MarkedRows {
  /** Pixels of a word; the leftmost one is its lowest bit. */
  static final int WORD = 64;

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

  /** How many words a row has. */
  int words() {
    return (width + WORD - 1) / WORD;
  }

  /** A word of a row. */
  long word(int index, int y) {
    return rows[y] == null ? 0 : rows[y][index];
  }

  /** Marks the pixels of a word; rows may be marked by several threads, each by one. */
  void mark(int index, int y, long bits) {
    if (bits != 0 && rows[y] == null) {
      rows[y] = new long[words()];
    }
    if (bits != 0) {
      rows[y][index] |= bits;
    }
  }

  boolean at(int x, int y) {
    return (word(x / WORD, y) >>> x & 1) != 0;
  }

  /**
   * The marks of a row between two columns that lie close together, the second one not included;
   * the first one is the lowest bit.
   */
  long between(int from, int to, int y) {
    int word = from / WORD;
    long bits = word(word, y) >>> from;
    if ((to - 1) / WORD > word) {
      bits |= word(word + 1, y) << WORD - from % WORD;
    }
    return bits & -1L >>> WORD - (to - from);
  }

  /** Takes the marks of a row between two columns away, the second one not included. */
  void clear(int y, int from, int to) {
    long[] row = rows[y];
    if (row == null) {
      return;
    }
    for (int word = from / WORD; word * WORD < to; word++) {
      int first = Math.max(from - word * WORD, 0);
      int last = Math.min(to - word * WORD, WORD);
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
}
