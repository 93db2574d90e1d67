// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.ui.theme.Zoom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words around the display grow with the window, and as a person wants them. */
class WordSizeTest {
  @ParameterizedTest
  @CsvSource({
    "620, 360, 13",
    "1280, 860, 13",
    "1920, 1080, 16",
    "2560, 1440, 20",
    "3840, 2160, 28",
    "3840, 800, 13",
    "0, 0, 13",
  })
  void theUsualSizeFollowsTheSmallerSide(double width, double height, double pixels) {
    assertThat(WordSize.of(Zoom.USUAL, width, height)).isEqualTo(pixels);
  }

  @Property
  void nothingIsEverTooSmallToReadOrTooLargeForItsWindow(Draws any) {
    double width = any.real(620, 8000);
    double height = any.real(360, 8000);
    double size = WordSize.of(new Zoom(any.real(0.5, 3)), width, height);
    assertThat(size).isGreaterThanOrEqualTo(13).isEqualTo(Math.rint(size));
    assertThat(width / size)
        .as("room for what fits at the least size")
        .isGreaterThanOrEqualTo(620 / 13.0 - 0.01);
    assertThat(height / size).isGreaterThanOrEqualTo(360 / 13.0 - 0.01);
  }
}
