// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideShapeTest {
  @ParameterizedTest
  @CsvSource({
    "700, 374, 1, false",
    "835, 600, 1, false",
    "836, 600, 1, true",
    "1280, 814, 1, true",
    "1920, 1034, 1, true",
    "2560, 1400, 1.25, true",
    "3840, 2160, 2, true",
    "9000, 9000, 3, true",
    "3840, 700, 1, true",
  })
  void thePanelGrowsWithTheWindowAndLeavesTheDeviceItsRoom(
      double width, double height, double scale, boolean beside) {
    SideShape shape = SideShape.in(width, height, 1);
    assertThat(shape.scale()).isEqualTo(scale);
    assertThat(shape.beside()).isEqualTo(beside);
  }

  @ParameterizedTest
  @CsvSource({
    // room, wanted, then as far as there is room
    "1280, 750, 1.5, 1.5, true",
    "1280, 750, 3, 1.63, true",
    "1000, 700, 1.5, 1.5, false", // its rail opens it
    "700, 374, 2, 1, false",
    "1280, 750, 0.5, 1, true", // smaller than designed nobody could read it
    "3840, 2160, 1.5, 3, true",
    "3840, 2160, 0.67, 1.34, true",
    "9000, 9000, 2, 6, true",
  })
  void itsWordsGrowWithThoseOfTheBar(
      double width, double height, double wanted, double scale, boolean beside) {
    SideShape shape = SideShape.in(width, height, wanted);
    assertThat(shape.scale()).isCloseTo(scale, within(0.01));
    assertThat(shape.beside()).isEqualTo(beside);
  }
}
