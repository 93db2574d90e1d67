// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import oobesim.snapshot.Picture;

/**
 * Where two pictures are not the same.
 *
 * @param pixels how many pixels differ, counting those that only one picture has
 * @param words the same for people, with the rectangle that holds them all
 * @param marked what differs in red, over the actual picture made pale
 */
record PictureDifference(int pixels, String words, Picture marked) {
  private static final int RED = 0xFFD80000;

  static PictureDifference of(Picture expected, Picture actual) {
    int width = Math.max(expected.width(), actual.width());
    int height = Math.max(expected.height(), actual.height());
    int[] marked = new int[width * height];
    int count = 0;
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean same = same(expected, actual, x, y);
        marked[y * width + x] = same ? pale(at(actual, x, y)) : RED;
        if (!same) {
          count++;
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    String words = "%d pixels from (%d, %d) to (%d, %d)".formatted(count, left, top, right, bottom);
    return new PictureDifference(count, words, new Picture(width, height, marked));
  }

  private static boolean inside(Picture picture, int x, int y) {
    return x < picture.width() && y < picture.height();
  }

  private static boolean same(Picture expected, Picture actual, int x, int y) {
    return inside(expected, x, y) && inside(actual, x, y) && at(expected, x, y) == at(actual, x, y);
  }

  private static int at(Picture picture, int x, int y) {
    return picture.pixels()[y * picture.width() + x];
  }

  private static int pale(int pixel) {
    return 0xFF000000 | 0xC0C0C0 + ((pixel >> 2) & 0x3F3F3F);
  }
}
