// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are made larger and smaller in steps. */
class ZoomTest {
  @Test
  void stepsGoThereAndBackAndStopAtTheEnds() {
    assertThat(Zoom.USUAL.larger().percent()).isEqualTo(110);
    assertThat(Zoom.USUAL.larger().smaller()).isEqualTo(Zoom.USUAL);
    assertThat(Stream.iterate(Zoom.USUAL, Zoom::larger).skip(99).findFirst().orElseThrow())
        .isEqualTo(new Zoom(3));
    assertThat(Stream.iterate(Zoom.USUAL, Zoom::smaller).skip(99).findFirst().orElseThrow())
        .isEqualTo(new Zoom(0.5));
  }
}
