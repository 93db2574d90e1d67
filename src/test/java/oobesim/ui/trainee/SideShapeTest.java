// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

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
    SideShape shape = SideShape.in(width, height);
    assertThat(shape.scale()).isEqualTo(scale);
    assertThat(shape.beside()).isEqualTo(beside);
  }
}
