// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import oobesim.app.Placement.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the station and the trainee's window lie, on one display and on several. */
class PlacementTest {
  private static final Area LEFT = new Area(0, 0, 1600, 1000);
  private static final Area RIGHT = new Area(1600, 0, 1280, 800);
  private static final Area FAR = new Area(2880, 0, 1920, 1080);

  @ParameterizedTest
  @CsvSource({
    // primary, remembered, the trainee's, the station's
    "0, , 1, 0",
    "1, , 0, 1",
    "0, 1, 1, 0",
    "0, 2, 2, 0",
    "0, 0, 0, 1",
    "0, 7, 1, 0",
    "-1, , 1, 0",
  })
  void onSeveralDisplaysTheTraineeFillsOneAndTheStationHasAnother(
      int primary, Integer remembered, int trainee, int station) {
    List<Area> displays = List.of(LEFT, RIGHT, FAR);
    Placement placement = Placement.of(displays, primary, Optional.ofNullable(remembered));
    assertThat(placement.traineeDisplay()).contains(trainee);
    assertThat(placement.trainee()).isEqualTo(displays.get(trainee));
    assertThat(placement.station().x()).isEqualTo(displays.get(station).x());
    assertThat(placement.station().width()).isLessThanOrEqualTo(displays.get(station).width());
  }

  @ParameterizedTest
  @CsvSource({"2560, 1434", "1920, 1075", "1366, 746", "1280, 660", "1024, 640"})
  void onOneDisplayTheStationIsAtTheRightAndKeepsItsLeastWidth(double width, double station) {
    Placement placement = Placement.of(List.of(new Area(0, 0, width, 1000)), 0, Optional.of(1));
    assertThat(placement.traineeDisplay()).isEmpty();
    assertThat(placement.station().width()).isBetween(station - 1, station + 1.5);
    assertThat(placement.station().x() + placement.station().width()).isEqualTo(width);
    assertThat(placement.trainee().x()).isZero();
    assertThat(placement.trainee().width()).isGreaterThanOrEqualTo(620);
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "1366, 728", "1440, 900", "1920, 1040", "2560, 1400"})
  void onOneDisplayNeitherWindowCoversTheOther(double width, double height) {
    Placement placement = Placement.of(List.of(new Area(0, 0, width, height)), 0, Optional.empty());
    double end = placement.trainee().x() + placement.trainee().width();
    assertThat(end).isLessThanOrEqualTo(placement.station().x());
    assertThat(placement.trainee().height()).isBetween(600.0, height);
  }

  @Test
  void aWindowThatNoLongerFillsItsDisplayLiesInTheMiddleOfIt() {
    Area within = RIGHT.within();
    assertThat(within.x() - RIGHT.x()).isEqualTo(64);
    assertThat(within.x() + within.width()).isEqualTo(RIGHT.x() + RIGHT.width() - 64);
    assertThat(within.y() + within.height()).isEqualTo(RIGHT.height() - 40);
  }
}
