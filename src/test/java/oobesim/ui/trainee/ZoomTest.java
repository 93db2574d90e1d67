// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words around the display grow with the window, and as a person wants them. */
class ZoomTest {
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
    assertThat(Zoom.USUAL.fontSize(width, height)).isEqualTo(pixels);
  }

  @Test
  void stepsGoThereAndBackAndStopAtTheEnds() {
    assertThat(Zoom.USUAL.larger().percent()).isEqualTo(110);
    assertThat(Zoom.USUAL.larger().smaller()).isEqualTo(Zoom.USUAL);
    assertThat(Stream.iterate(Zoom.USUAL, Zoom::larger).skip(99).findFirst().orElseThrow())
        .isEqualTo(new Zoom(3));
    assertThat(Stream.iterate(Zoom.USUAL, Zoom::smaller).skip(99).findFirst().orElseThrow())
        .isEqualTo(new Zoom(0.5));
  }

  @Property
  void nothingIsEverTooSmallToReadOrTooLargeForItsWindow(Draws any) {
    double width = any.real(620, 8000);
    double height = any.real(360, 8000);
    double size = new Zoom(any.real(0.5, 3)).fontSize(width, height);
    assertThat(size).isGreaterThanOrEqualTo(13).isEqualTo(Math.rint(size));
    assertThat(width / size)
        .as("room for what fits at the least size")
        .isGreaterThanOrEqualTo(620 / 13.0 - 0.01);
    assertThat(height / size).isGreaterThanOrEqualTo(360 / 13.0 - 0.01);
  }
}
