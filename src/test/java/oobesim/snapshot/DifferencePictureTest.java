// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencePictureTest {
  private static final int RED = 0xFFD80000;
  private static final int AMBER = 0xFFF0B000;

  @Test
  void whatDiffersIsRed() {
    Picture drawn = DifferencePicture.of(Pairs.DIGIT.expected(), Pairs.DIGIT.actual(), List.of());

    assertThat(count(drawn, RED)).isEqualTo(18);
    assertThat(count(drawn, AMBER)).isZero();
  }

  @Test
  void allElseIsThePaleActualPicture() {
    Picture drawn =
        DifferencePicture.of(page(0).picture(), page(Drawing.BLUE).picture(), List.of());

    assertThat(drawn.pixels()[0]).isEqualTo(0xFFFFFFFF);
    assertThat(drawn.pixels()[5 * 20 + 5]).isEqualTo(0xFFC6C6C6);
    assertThat(drawn.pixels()[9 * 20 + 19]).isEqualTo(RED);
  }

  @Test
  void whatIsToleratedIsAmber() {
    Tolerance tolerance = new Tolerance(0.1, true, 16, 0, List.of());
    Picture drawn =
        DifferencePicture.of(Pairs.GROWN.expected(), Pairs.GROWN.actual(), tolerance, List.of());

    assertThat(count(drawn, RED)).isEqualTo(1040);
    assertThat(count(drawn, AMBER)).isEqualTo(1616 - 1040);
  }

  @Test
  void whatIsMaskedIsBluishAndNeverRed() {
    Box digit = new Box(94, 60, 1000, 7);
    Picture drawn =
        DifferencePicture.of(Pairs.DIGIT.expected(), Pairs.DIGIT.actual(), List.of(digit));

    assertThat(count(drawn, RED)).isZero();
    assertThat(drawn.pixels()[61 * 320 + 200]).isEqualTo(0xFFC8DCFF);
    assertThat(drawn.pixels()[59 * 320 + 200]).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void whatOnlyOneOfThemHasIsRed() {
    Picture wide = Drawing.on(12, 4).picture();
    Picture high = Drawing.on(10, 7).dot(3, 3, 0xFF000000).picture();

    Picture drawn = DifferencePicture.of(wide, high, List.of());

    assertThat(drawn.width()).isEqualTo(12);
    assertThat(drawn.height()).isEqualTo(7);
    assertThat(count(drawn, RED)).isEqualTo(2 * 4 + 10 * 3 + 1);
    assertThat(drawn.pixels()[6 * 12 + 11]).as("neither has it").isEqualTo(0xFFFFFFFF);
  }

  @Test
  void picturesStayAsTheyAre() {
    int[] before = Pairs.GROWN.actual().pixels().clone();

    DifferencePicture.of(
        Pairs.GROWN.expected(), Pairs.GROWN.actual(), List.of(new Box(0, 0, 50, 50)));

    assertThat(Pairs.GROWN.actual().pixels()).isEqualTo(before);
  }

  private static Drawing page(int corner) {
    return Drawing.on(20, 10).fill(5, 5, 4, 4, 0xFF1B1B1B).dot(19, 9, corner);
  }

  private static long count(Picture picture, int colour) {
    return Arrays.stream(picture.pixels()).filter(pixel -> pixel == colour).count();
  }
}
