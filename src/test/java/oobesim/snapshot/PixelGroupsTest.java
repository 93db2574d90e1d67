// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PixelGroupsTest {
  private final Drawing drawing = Drawing.on(200, 100);

  @Test
  void whatLiesApartHasItsOwnBoxFromTopToBottom() {
    drawing.fill(20, 50, 5, 5, 0).fill(150, 10, 2, 3, 0).fill(10, 10, 1, 1, 0);

    assertThat(boxes())
        .containsExactly(new Box(10, 10, 1, 1), new Box(150, 10, 2, 3), new Box(20, 50, 5, 5));
  }

  @Test
  void whatLiesEightPixelsApartIsOneGroup() {
    drawing.dot(21, 30, 0).dot(29, 30, 0).dot(37, 38, 0);

    assertThat(boxes()).containsExactly(new Box(21, 30, 17, 9));
  }

  @Test
  void whatLiesSixteenPixelsApartIsNot() {
    drawing.dot(20, 30, 0).dot(36, 30, 0);

    assertThat(boxes()).hasSize(2);
  }

  @Test
  void whatLiesInsideAFrameBelongsToIt() {
    drawing.fill(10, 10, 80, 60, 0).fill(11, 11, 78, 58, Drawing.WHITE).dot(50, 40, 0);

    assertThat(boxes()).containsExactly(new Box(10, 10, 80, 60));
  }

  @Test
  void theLastRowAndColumnBelongToThePicture() {
    drawing.dot(199, 99, 0);

    assertThat(boxes()).containsExactly(new Box(199, 99, 1, 1));
  }

  @Test
  void noiseAllOverIsOneBox() {
    Drawing large = Drawing.on(640, 640);
    for (int i = 0; i < 900; i++) {
      large.dot(5 + i % 30 * 20, 7 + i / 30 * 20, 0);
    }

    assertThat(boxes(Drawing.on(640, 640), large)).containsExactly(new Box(5, 7, 581, 581));
  }

  private List<Box> boxes() {
    return boxes(Drawing.on(200, 100), drawing);
  }

  private static List<Box> boxes(Drawing expected, Drawing actual) {
    return PixelDiffer.compare(expected.picture(), actual.picture(), Tolerance.EXACT, List.of())
        .orElseThrow()
        .boxes();
  }
}
