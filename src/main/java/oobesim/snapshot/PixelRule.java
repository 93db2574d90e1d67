// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Arrays;

/** When a pixel of two pictures of one size counts as another one. */
final class PixelRule {
  /** The distance of the two colours that are farthest apart. */
  private static final double FARTHEST = 35215;

  private final int width;
  private final int[] expected;
  private final int[] actual;
  private final double most;
  private final boolean exact;
  private final boolean antiAliasing;
  private final SmoothedEdge expectedEdge;
  private final SmoothedEdge actualEdge;

  PixelRule(Picture expected, Picture actual, Tolerance tolerance) {
    width = expected.width();
    this.expected = expected.pixels();
    this.actual = actual.pixels();
    exact = tolerance.colour() == 0;
    most = FARTHEST * tolerance.colour() * tolerance.colour();
    antiAliasing = tolerance.antiAliasing();
    expectedEdge = new SmoothedEdge(expected, actual);
    actualEdge = new SmoothedEdge(actual, expected);
  }

  /**
   * Whether any pixel of these rows is not the same number in both; the last row is not looked at.
   */
  boolean unequal(int top, int bottom) {
    return Arrays.mismatch(
            expected, top * width, bottom * width, actual, top * width, bottom * width)
        >= 0;
  }

  /**
   * The next pixel of a row that is not the same number in both, this one included; the width if
   * all are.
   */
  int nextUnequal(int x, int y) {
    int from = y * width + x;
    int to = (y + 1) * width;
    int found = from < to ? Arrays.mismatch(expected, from, to, actual, from, to) : -1;
    return found < 0 ? width : x + found;
  }

  /**
   * Those of a word of pixels that differ, the leftmost one in the lowest bit.
   *
   * @param distances room for a word of them
   */
  long differing(int x, int y, double[] distances) {
    int from = y * width + x;
    int count = Math.min(distances.length, width - x);
    long bits = exact ? seen(from, count) : far(from, count, distances);
    return antiAliasing ? withoutEdges(x, y, bits) : bits;
  }

  /** What cannot be seen at all is the same, whatever colour it would have. */
  private long seen(int from, int count) {
    long bits = 0;
    for (int i = 0; i < count; i++) {
      int one = expected[from + i];
      int other = actual[from + i];
      bits |= (one != other && (one | other) >>> 24 != 0 ? 1L : 0L) << i;
    }
    return bits;
  }

  private long far(int from, int count, double[] distances) {
    if (!Colours.distances(expected, actual, from, count, most, distances)) {
      return 0;
    }
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= (distances[i] > most ? 1L : 0L) << i;
    }
    return bits;
  }

  private long withoutEdges(int x, int y, long differing) {
    long bits = differing;
    for (long rest = differing; rest != 0; rest &= rest - 1) {
      int at = x + Long.numberOfTrailingZeros(rest);
      if (expectedEdge.at(at, y) || actualEdge.at(at, y)) {
        bits ^= Long.lowestOneBit(rest);
      }
    }
    return bits;
  }
}
