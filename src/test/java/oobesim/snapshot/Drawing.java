// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Map;

/** Draws made-up pictures, the same on every machine since no toolkit and no font takes part. */
final class Drawing {
  static final int WHITE = 0xFFFFFFFF;
  static final int INK = 0xFF1B1B1B;
  static final int BLUE = 0xFF0067C0;

  /** Five columns of a seven-row digit, a bit for each pixel, the topmost row first. */
  private static final Map<Character, int[]> DIGITS =
      Map.of(
          '0', new int[] {14, 17, 19, 21, 25, 17, 14},
          '1', new int[] {4, 12, 4, 4, 4, 4, 14},
          '4', new int[] {2, 6, 10, 18, 31, 2, 2},
          '6', new int[] {14, 16, 16, 30, 17, 17, 14},
          '8', new int[] {14, 17, 17, 14, 17, 17, 14},
          'x', new int[] {0, 0, 17, 10, 4, 10, 17});

  /** Parts of a pixel, on each side, that a smoothed edge is made from. */
  private static final int PARTS = 8;

  private final Picture picture;

  private Drawing(int width, int height, int colour) {
    picture = new Picture(width, height, new int[width * height]);
    fill(0, 0, width, height, colour);
  }

  static Drawing on(int width, int height) {
    return new Drawing(width, height, WHITE);
  }

  static Drawing on(int width, int height, int colour) {
    return new Drawing(width, height, colour);
  }

  Drawing fill(int x, int y, int width, int height, int colour) {
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        dot(column, row, colour);
      }
    }
    return this;
  }

  Drawing dot(int x, int y, int colour) {
    picture.pixels()[y * picture.width() + x] = colour;
    return this;
  }

  /** Text of known digits, one pixel to a bit. */
  Drawing code(int x, int y, String text) {
    for (int i = 0; i < text.length(); i++) {
      int[] rows = DIGITS.get(text.charAt(i));
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < 5; column++) {
          if ((rows[row] >> 4 - column & 1) == 1) {
            dot(x + 6 * i + column, y + row, INK);
          }
        }
      }
    }
    return this;
  }

  /** A disc with a smoothed edge; all numbers are eighths of a pixel. */
  Drawing disc(int middleX, int middleY, int radius, int colour) {
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int covered = covered(x * PARTS - middleX, y * PARTS - middleY, radius);
        dot(x, y, mixed(colour, picture.pixels()[y * picture.width() + x], covered));
      }
    }
    return this;
  }

  private static int covered(int left, int top, int radius) {
    int covered = 0;
    for (int dy = 0; dy < PARTS; dy++) {
      for (int dx = 0; dx < PARTS; dx++) {
        int x = 2 * (left + dx) + 1;
        int y = 2 * (top + dy) + 1;
        covered += x * x + y * y < 4 * radius * radius ? 1 : 0;
      }
    }
    return covered;
  }

  private static int mixed(int colour, int paper, int covered) {
    int all = PARTS * PARTS;
    int mixed = 0xFF000000;
    for (int shift = 0; shift < 24; shift += 8) {
      int channel = (colour >> shift & 0xff) * covered + (paper >> shift & 0xff) * (all - covered);
      mixed |= channel / all << shift;
    }
    return mixed;
  }

  Picture picture() {
    return picture;
  }
}
