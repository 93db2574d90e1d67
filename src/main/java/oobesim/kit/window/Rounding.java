// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import oobesim.snapshot.Picture;

/**
 * What the toolkit does to edges where only a part of a window is drawn anew: it rounds slanted
 * ones another way, by a few shades, which depends on what was drawn before.
 */
public final class Rounding {
  private static final int SHADES = 5;
  private static final int EDGE_SHADES = 24;
  private static final int EDGE_PIXELS = 60;

  private Rounding() {}

  /**
   * Whether two pictures are the same up to a few shades of 256, and a few pixels up to some more.
   * Nothing that can be seen is so pale or so small.
   */
  public static boolean alone(Picture one, Picture other) {
    int[] wanted = one.pixels();
    int[] seen = other.pixels();
    boolean same = wanted.length == seen.length && one.width() == other.width();
    int edges = 0;
    for (int i = 0; same && i < wanted.length; i++) {
      int shades = wanted[i] == seen[i] ? 0 : apart(wanted[i], seen[i]);
      edges += shades > SHADES ? 1 : 0;
      same = shades <= EDGE_SHADES && edges <= EDGE_PIXELS;
    }
    return same;
  }

  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
