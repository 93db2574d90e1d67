// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Arrays;
import java.util.Optional;

/** A picture as numbers of its colours, one byte for each pixel. */
final class FewColours {
  private static final int MOST = 256;
  private static final int CHANNELS = 3;
  private static final int ABOVE = 2;
  private static final int OPAQUE = 0xff;

  /** Twice as many places as colours, so that a free one is near. */
  private static final int PLACES = 2 * MOST;

  private static final int FREE = -1;
  private static final int SPREAD = 0x9E3779B1;

  private final Picture picture;
  private final int[] colours = new int[MOST];
  private final int[] places = new int[PLACES];
  private final byte[] numbers;
  private final byte[] row;
  private int count;

  private FewColours(Picture picture) {
    this.picture = picture;
    numbers = new byte[picture.pixels().length];
    row = new byte[1 + picture.width()];
    Arrays.fill(places, FREE);
  }

  /** Empty if there are more than 256 of them, or one that is not opaque. */
  static Optional<FewColours> of(Picture picture) {
    FewColours few = new FewColours(picture);
    return few.number() ? Optional.of(few) : Optional.empty();
  }

  private boolean number() {
    int[] pixels = picture.pixels();
    for (int i = 0; i < pixels.length; i++) {
      if (i > 0 && pixels[i] == pixels[i - 1]) {
        numbers[i] = numbers[i - 1];
      } else {
        int number = number(pixels[i]);
        if (number < 0) {
          return false;
        }
        numbers[i] = (byte) number;
      }
    }
    return true;
  }

  private int number(int colour) {
    int place = (colour * SPREAD >>> 16) % PLACES;
    while (places[place] != FREE) {
      if (colours[places[place]] == colour) {
        return places[place];
      }
      place = (place + 1) % PLACES;
    }
    if (count == MOST || colour >>> 24 != OPAQUE) {
      return -1;
    }
    places[place] = count;
    colours[count] = colour;
    return count++;
  }

  /** Red, green and blue of each. */
  byte[] palette() {
    byte[] bytes = new byte[count * CHANNELS];
    for (int i = 0; i < count; i++) {
      bytes[i * CHANNELS] = (byte) (colours[i] >> 16);
      bytes[i * CHANNELS + 1] = (byte) (colours[i] >> 8);
      bytes[i * CHANNELS + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /** A row, its filter's number first: nothing but zeros if it is the one above it. */
  byte[] filtered(int y) {
    int width = picture.width();
    int from = y * width;
    boolean same = y > 0 && Arrays.equals(numbers, from - width, from, numbers, from, from + width);
    row[0] = (byte) (same ? ABOVE : 0);
    if (same) {
      Arrays.fill(row, 1, row.length, (byte) 0);
    } else {
      System.arraycopy(numbers, from, row, 1, width);
    }
    return row;
  }
}
