// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import oobesim.snapshot.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  private static final int SIDE = 100;
  private static final int GREY = 0xff808080;

  /** Given a grey picture, when so many of its pixels are so many shades lighter. */
  @ParameterizedTest
  @CsvSource({
    "nothing, 0, 0, true",
    "every pixel by what nobody sees, 10000, 5, true",
    "some pixels of edges, 60, 24, true",
    "more pixels than edges have, 61, 24, false",
    "a few pixels by what can be seen, 1, 25, false",
    "the tail of one letter, 12, 110, false"
  })
  void onlyWhatNobodySeesIsRounding(String what, int pixels, int shades, boolean rounding) {
    int[] other = new int[SIDE * SIDE];
    Arrays.fill(other, GREY);
    for (int i = 0; i < pixels; i++) {
      other[i] = GREY + shades;
    }
    assertThat(Rounding.alone(grey(SIDE, SIDE), new Picture(SIDE, SIDE, other)))
        .as(what)
        .isEqualTo(rounding);
  }

  @ParameterizedTest
  @CsvSource({"100, 99", "50, 200"})
  void anotherSizeIsNoRounding(int width, int height) {
    assertThat(Rounding.alone(grey(SIDE, SIDE), grey(width, height))).isFalse();
  }

  private static Picture grey(int width, int height) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, GREY);
    return new Picture(width, height, pixels);
  }
}
