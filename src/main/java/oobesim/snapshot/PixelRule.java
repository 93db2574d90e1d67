// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Arrays;

/** When a pixel of two pictures of one size counts as another one. */
final class PixelRule {
  /** The distance of the two colours that are farthest apart. */
  private static final double FARTHEST = 35215;

  /**
   * Where one pixel differs, the next one does mostly; what looks at many at once is not worth it.
   */
  private static final int NEAR = 8;

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
    int row = y * width;
    int near = Math.min(width, x + NEAR);
    for (int i = x; i < near; i++) {
      if (expected[row + i] != actual[row + i]) {
        return i;
      }
    }
    int found = Arrays.mismatch(expected, row + near, row + width, actual, row + near, row + width);
    return found < 0 ? width : near + found;
  }

  boolean differs(int x, int y) {
    int one = expected[y * width + x];
    int other = actual[y * width + x];
    return one != other
        && (exact ? seen(one, other) : Colours.distance(one, other) > most)
        && !(antiAliasing && (expectedEdge.at(x, y) || actualEdge.at(x, y)));
  }

  /** What cannot be seen at all is the same, whatever colour it would have. */
  private static boolean seen(int one, int other) {
    return (one | other) >>> 24 != 0;
  }
}
