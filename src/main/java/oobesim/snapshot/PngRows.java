// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Rows of a picture, each after the PNG filter that leaves the smallest differences. */
final class PngRows {
  private static final int CHANNELS = 3;
  private static final int FILTERS = 5;

  private final Picture picture;
  private byte[] before;
  private byte[] row;

  PngRows(Picture picture) {
    this.picture = picture;
    before = new byte[picture.width() * CHANNELS];
    row = new byte[picture.width() * CHANNELS];
  }

  /** The next row, its filter's number first; rows are to be asked for in order. */
  byte[] filtered(int y) {
    byte[] swap = before;
    before = row;
    row = swap;
    if (y == 0) {
      before = new byte[row.length];
    }
    read(y);
    byte[] best = filter(0);
    long least = weight(best);
    for (int kind = 1; kind < FILTERS; kind++) {
      byte[] candidate = filter(kind);
      long weight = weight(candidate);
      if (weight < least) {
        least = weight;
        best = candidate;
      }
    }
    return best;
  }

  private void read(int y) {
    for (int x = 0, i = 0; x < picture.width(); x++) {
      int pixel = picture.pixels()[y * picture.width() + x];
      row[i++] = (byte) (pixel >> 16);
      row[i++] = (byte) (pixel >> 8);
      row[i++] = (byte) pixel;
    }
  }

  private byte[] filter(int kind) {
    byte[] out = new byte[row.length + 1];
    out[0] = (byte) kind;
    for (int i = 0; i < row.length; i++) {
      int left = i < CHANNELS ? 0 : row[i - CHANNELS] & 0xff;
      int corner = i < CHANNELS ? 0 : before[i - CHANNELS] & 0xff;
      int above = before[i] & 0xff;
      int guess =
          switch (kind) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            case 4 -> nearest(left, above, corner);
            default -> 0;
          };
      out[i + 1] = (byte) (row[i] - guess);
    }
    return out;
  }

  private static int nearest(int left, int above, int corner) {
    int guess = left + above - corner;
    int toLeft = Math.abs(guess - left);
    int toAbove = Math.abs(guess - above);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toAbove && toLeft <= toCorner) {
      return left;
    }
    return toAbove <= toCorner ? above : corner;
  }

  private static long weight(byte[] filtered) {
    long sum = 0;
    for (int i = 1; i < filtered.length; i++) {
      sum += Math.abs(filtered[i]);
    }
    return sum;
  }
}
