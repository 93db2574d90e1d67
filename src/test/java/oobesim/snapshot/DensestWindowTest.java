// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DensestWindowTest {
  private final Drawing drawing = Drawing.on(100, 80);

  @Test
  void theWindowWithMostIsFound() {
    drawing.fill(10, 10, 3, 3, 0).fill(60, 40, 4, 4, 0).dot(90, 70, 0);

    assertThat(densest(16)).isEqualTo(new Density(new Box(48, 28, 16, 16), 16));
  }

  @Test
  void aLineIsNoMoreThanTheWindowIsWide() {
    drawing.fill(0, 50, 100, 1, 0);

    assertThat(densest(16)).isEqualTo(new Density(new Box(0, 35, 16, 16), 16));
  }

  @Test
  void aWindowOfOnePixelIsAPixel() {
    drawing.dot(99, 79, 0);

    assertThat(densest(1)).isEqualTo(new Density(new Box(99, 79, 1, 1), 1));
  }

  @Test
  void aWindowLargerThanThePictureIsThePicture() {
    drawing.dot(0, 0, 0).dot(99, 79, 0);

    assertThat(densest(5000)).isEqualTo(new Density(new Box(0, 0, 100, 80), 2));
  }

  @Test
  void asManyAsMayDifferAreTheSameAndOneMoreIsNot() {
    drawing.fill(30, 30, 3, 2, 0).fill(60, 60, 3, 2, 0);

    assertThat(compare(16, 6)).isEmpty();
    assertThat(compare(16, 5)).map(PixelDifference::pixels).hasValue(12);
    assertThat(compare(64, 6)).isPresent();
  }

  private Density densest(int window) {
    return compare(window, 0).orElseThrow().densest();
  }

  private Optional<PixelDifference> compare(int window, int most) {
    return PixelDiffer.compare(
        Drawing.on(100, 80).picture(),
        drawing.picture(),
        new Tolerance(0, false, window, most, List.of()),
        List.of());
  }
}
