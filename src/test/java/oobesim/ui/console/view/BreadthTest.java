// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What folds away follows from both sides of the window. */
class BreadthTest {
  @ParameterizedTest
  @CsvSource({
    "1600, 1000, WIDE, a display of its own",
    "1400, 900, WIDE, the least with everything open",
    "1400, 899, NARROW, too low for everything",
    "1074, 1000, TALL, beside a trainee's window on 1920 × 1080",
    "1080, 1920, TALL, a display on end",
    "1074, 986, NARROW, too low for panels below the picture",
    "1100, 760, NARROW, a small window",
    "959, 1200, SLIM, no room for words on buttons",
    "640, 700, SLIM, beside a trainee's window on 1280 × 800",
  })
  void aStationFoldsAway(double width, double height, Breadth breadth, String why) {
    assertThat(Breadth.of(width, height)).as(why).isEqualTo(breadth);
  }
}
