// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import oobesim.support.Draws;
import oobesim.support.Property;

/** The filters as the PNG specification has them, one byte at a time. */
class PngRowsTest {
  @Property(tries = 200)
  void eachRowHasTheFirstFilterThatLeavesLeast(Draws any) {
    Picture picture = some(any.random(), any.integer(1, 40));
    PngRows rows = new PngRows(picture);

    for (int y = 0; y < picture.height(); y++) {
      assertThat(rows.filtered(y)).isEqualTo(best(picture, y));
    }
  }

  private static byte[] best(Picture picture, int y) {
    byte[] best = filtered(picture, y, 0);
    for (int kind = 1; kind < 5; kind++) {
      byte[] other = filtered(picture, y, kind);
      best = weight(other) < weight(best) ? other : best;
    }
    return best;
  }

  private static int weight(byte[] row) {
    int sum = 0;
    for (int i = 1; i < row.length; i++) {
      sum += Math.abs((int) row[i]);
    }
    return sum;
  }

  private static byte[] filtered(Picture picture, int y, int kind) {
    byte[] out = new byte[1 + picture.width() * 3];
    out[0] = (byte) kind;
    for (int i = 0; i < picture.width() * 3; i++) {
      int left = at(picture, i - 3, y);
      int above = at(picture, i, y - 1);
      int corner = at(picture, i - 3, y - 1);
      int guess =
          switch (kind) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            default -> paeth(left, above, corner);
          };
      out[i + 1] = (byte) (at(picture, i, y) - guess);
    }
    return out;
  }

  private static int paeth(int a, int b, int c) {
    int p = a + b - c;
    int pa = Math.abs(p - a);
    int pb = Math.abs(p - b);
    int pc = Math.abs(p - c);
    if (pa <= pb && pa <= pc) {
      return a;
    }
    return pb <= pc ? b : c;
  }

  private static int at(Picture picture, int i, int y) {
    return i < 0 || y < 0
        ? 0
        : picture.pixels()[y * picture.width() + i / 3] >> 16 - i % 3 * 8 & 0xff;
  }

  /** Some rows are those above them, some are shaded, some are noise, some are black. */
  private static Picture some(Random random, int width) {
    int[] pixels = new int[width * 12];
    for (int y = 0; y < 12; y++) {
      int kind = random.nextInt(4);
      int colour = random.nextInt();
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] =
            switch (kind) {
              case 0 -> y == 0 ? 0 : pixels[(y - 1) * width + x];
              case 1 -> colour + x * 0x010203;
              case 2 -> random.nextInt();
              default -> 0xFF000000;
            };
      }
    }
    return new Picture(width, 12, pixels);
  }
}
