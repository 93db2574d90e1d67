// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Arrays;

/** Rows of a picture, each after the PNG filter that leaves the smallest differences. */
final class PngRows {
  private static final int CHANNELS = 3;
  private static final int FILTERS = 5;
  private static final int ABOVE = 2;
  private static final int STRETCH = 256;

  private final Picture picture;
  private final byte[][] filtered;

  /** Rows begin after as many zeros as a pixel has channels: what lies left of the first pixel. */
  private byte[] before;

  private byte[] row;

  PngRows(Picture picture) {
    this.picture = picture;
    int length = picture.width() * CHANNELS;
    before = new byte[CHANNELS + length];
    row = new byte[CHANNELS + length];
    filtered = new byte[FILTERS][1 + length];
    for (int kind = 0; kind < FILTERS; kind++) {
      filtered[kind][0] = (byte) kind;
    }
  }

  /**
   * The next row, its filter's number first; rows are to be asked for in order, and what comes is
   * only good until the next one.
   */
  byte[] filtered(int y) {
    byte[] swap = before;
    before = row;
    row = swap;
    if (y == 0) {
      Arrays.fill(before, (byte) 0);
    }
    read(y);
    plain(filtered[0]);
    int best = 0;
    int least = weight(filtered[0], Integer.MAX_VALUE);
    if (least > 0 && Arrays.equals(row, before)) {
      Arrays.fill(filtered[ABOVE], 1, filtered[ABOVE].length, (byte) 0); // none leaves less
      return filtered[ABOVE];
    }
    left(filtered[1]);
    above(filtered[ABOVE]);
    average(filtered[3]);
    nearest(filtered[4]);
    for (int kind = 1; kind < FILTERS; kind++) {
      int weight = weight(filtered[kind], least);
      if (weight < least) {
        least = weight;
        best = kind;
      }
    }
    return filtered[best];
  }

  private void read(int y) {
    int from = y * picture.width();
    for (int x = 0, i = CHANNELS; x < picture.width(); x++) {
      int pixel = picture.pixels()[from + x];
      row[i++] = (byte) (pixel >> 16);
      row[i++] = (byte) (pixel >> 8);
      row[i++] = (byte) pixel;
    }
  }

  private void plain(byte[] out) {
    System.arraycopy(row, CHANNELS, out, 1, out.length - 1);
  }

  private void left(byte[] out) {
    for (int i = 1; i < out.length; i++) {
      out[i] = (byte) (row[i + CHANNELS - 1] - row[i - 1]);
    }
  }

  private void above(byte[] out) {
    for (int i = 1; i < out.length; i++) {
      out[i] = (byte) (row[i + CHANNELS - 1] - before[i + CHANNELS - 1]);
    }
  }

  private void average(byte[] out) {
    for (int i = 1; i < out.length; i++) {
      int both = (row[i - 1] & 0xff) + (before[i + CHANNELS - 1] & 0xff);
      out[i] = (byte) (row[i + CHANNELS - 1] - (both >> 1));
    }
  }

  private void nearest(byte[] out) {
    for (int i = 1; i < out.length; i++) {
      int left = row[i - 1] & 0xff;
      int above = before[i + CHANNELS - 1] & 0xff;
      int corner = before[i - 1] & 0xff;
      int toLeft = Math.abs(above - corner);
      int toAbove = Math.abs(left - corner);
      int toCorner = Math.abs(left + above - corner - corner);
      int near = toAbove <= toCorner ? above : corner;
      int guess = toLeft <= toAbove && toLeft <= toCorner ? left : near;
      out[i] = (byte) (row[i + CHANNELS - 1] - guess);
    }
  }

  /** How much a row is filled; no more is counted once it is more than of another one. */
  private static int weight(byte[] filtered, int limit) {
    int sum = 0;
    for (int from = 1; from < filtered.length && sum < limit; from += STRETCH) {
      int to = Math.min(filtered.length, from + STRETCH);
      for (int i = from; i < to; i++) {
        sum += Math.abs(filtered[i]);
      }
    }
    return sum;
  }
}
