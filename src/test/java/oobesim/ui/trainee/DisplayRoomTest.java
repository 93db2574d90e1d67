// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.ui.frame.DisplaySize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayRoomTest {
  @ParameterizedTest
  @CsvSource({
    "1280, 800, 1280, 800",
    "1920, 1080, 1422, 800",
    "3840, 2160, 1422, 800",
    "640, 430, 1143, 768",
    "2000, 500, 1365, 768",
    "400, 900, 1067, 800"
  })
  void theDisplayTakesTheShapeOfTheRoomAsFarAsLaptopsHaveIt(
      double width, double height, double w, double h) {
    assertThat(DisplayRoom.size(width, height)).isEqualTo(new DisplaySize(w, h));
  }
}
