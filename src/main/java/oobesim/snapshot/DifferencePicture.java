// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.stream.IntStream;

/** Draws where two pictures differ. */
public final class DifferencePicture {
  private static final int RED = 0xFFD80000;
  private static final int AMBER = 0xFFF0B000;
  private static final int NOTHING = 0xFFFFFFFF;
  private static final int OPAQUE = 0xFF000000;

  private DifferencePicture() {}

  /** The same, with nothing tolerated. */
  public static Picture of(Picture expected, Picture actual, List<Box> masked) {
    return of(expected, actual, Tolerance.EXACT, masked);
  }

  /**
   * The actual picture in pale grey, what differs in red, what differs and is tolerated in amber,
   * and masked parts bluish. If the sizes are not the same, the larger ones are taken, and what
   * only one of them has is red.
   */
  public static Picture of(
      Picture expected, Picture actual, Tolerance tolerance, List<Box> masked) {
    int width = Math.min(expected.width(), actual.width());
    int height = Math.min(expected.height(), actual.height());
    Picture wanted = part(expected, width, height);
    Picture seen = part(actual, width, height);
    int[] drawn = new int[width * height];
    IntStream.range(0, height).parallel().forEach(y -> pale(seen, y, drawn));
    if (!tolerance.equals(Tolerance.EXACT)) {
      mark(drawn, wanted, seen, Tolerance.EXACT, masked, AMBER);
    }
    mark(drawn, wanted, seen, tolerance, masked, RED);
    Picture common = new Picture(width, height, drawn);
    masked.forEach(box -> tint(common, box));
    return around(common, expected, actual);
  }

  private static Picture part(Picture picture, int width, int height) {
    if (picture.width() == width && picture.height() == height) {
      return picture;
    }
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(picture.pixels(), y * picture.width(), pixels, y * width, width);
    }
    return new Picture(width, height, pixels);
  }

  private static void mark(
      int[] drawn,
      Picture wanted,
      Picture seen,
      Tolerance tolerance,
      List<Box> masked,
      int colour) {
    DifferingPixels.find(wanted, seen, tolerance, masked)
        .ifPresent(
            found ->
                IntStream.range(0, found.height())
                    .parallel()
                    .forEach(y -> mark(found, y, colour, drawn)));
  }

  private static void mark(DifferingPixels found, int y, int colour, int[] drawn) {
    for (int word = 0; word < found.words(); word++) {
      int from = y * found.width() + word * MarkedRows.WORD;
      for (long rest = found.word(word, y); rest != 0; rest &= rest - 1) {
        drawn[from + Long.numberOfTrailingZeros(rest)] = colour;
      }
    }
  }

  private static void tint(Picture picture, Box box) {
    int right = (int) Math.min(picture.width(), (long) box.x() + box.width());
    int bottom = (int) Math.min(picture.height(), (long) box.y() + box.height());
    for (int y = Math.max(0, box.y()); y < bottom; y++) {
      for (int x = Math.max(0, box.x()); x < right; x++) {
        picture.pixels()[y * picture.width() + x] |= 0x30;
        picture.pixels()[y * picture.width() + x] &= 0xFFC8DCFF;
      }
    }
  }

  private static Picture around(Picture common, Picture expected, Picture actual) {
    int width = Math.max(expected.width(), actual.width());
    int height = Math.max(expected.height(), actual.height());
    if (common.width() == width && common.height() == height) {
      return common;
    }
    int[] drawn = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        drawn[y * width + x] =
            holds(common, x, y)
                ? common.pixels()[y * common.width() + x]
                : holds(expected, x, y) || holds(actual, x, y) ? RED : NOTHING;
      }
    }
    return new Picture(width, height, drawn);
  }

  private static boolean holds(Picture picture, int x, int y) {
    return x < picture.width() && y < picture.height();
  }

  private static void pale(Picture seen, int y, int[] drawn) {
    int from = y * seen.width();
    for (int i = from; i < from + seen.width(); i++) {
      int grey = 0xC0 + (int) (Colours.brightness(seen.pixels()[i]) / 4);
      drawn[i] = OPAQUE | grey << 16 | grey << 8 | grey;
    }
  }
}
