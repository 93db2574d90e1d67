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

  /** The first pixel of a row that is not the same number in both; the width if all are. */
  int firstUnequal(int y) {
    int from = y * width;
    int found = Arrays.mismatch(expected, from, from + width, actual, from, from + width);
    return found < 0 ? width : found;
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
