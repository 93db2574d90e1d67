// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import oobesim.support.CutWords;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sits far from the station, or sees little, has it larger. */
class SizeOfStationTest {
  private static final String PROFILE = "preprovisioning-entra";

  private static StationDriver open(double width, double height) {
    return StationDriver.open(PROFILE, width, height);
  }

  /** How many times as large as by itself a part is seen. */
  private static double larger(StationDriver station) {
    return Fx.get(
        () -> {
          Node mark = station.node("station/mark");
          return bounds(mark).getHeight() / mark.getLayoutBounds().getHeight();
        });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void controlAndPlusShowEverythingLargerAndControlAndZeroAsUsual() {
    try (StationDriver station = open(1920, 1080)) {
      station.press(KeyCode.PLUS, "ctrl").press(KeyCode.EQUALS, "ctrl", "shift");
      assertThat(larger(station)).isCloseTo(1.25, within(0.001));
      station.press(KeyCode.MINUS, "ctrl");
      assertThat(larger(station)).isCloseTo(1.1, within(0.001));
      station.press(KeyCode.DIGIT0, "ctrl");
      assertThat(larger(station)).isEqualTo(1);
    }
  }

  @Test
  void nothingIsSmallerThanUsual() {
    try (StationDriver station = open(1920, 1080)) {
      station.press(KeyCode.MINUS, "ctrl");
      assertThat(larger(station)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1920, 1080, 1.5", "1280, 800, 1.1", "2560, 1440, 2.0"})
  void itGrowsAsLongAsThereIsRoomAndThenSaysThatThereIsNone(
      double width, double height, double most) {
    try (StationDriver station = open(width, height)) {
      for (int i = 0; i < 9 && station.find("station/told").isEmpty(); i++) {
        station.press(KeyCode.PLUS, "ctrl");
      }
      assertThat(larger(station)).isCloseTo(most, within(0.001));
      assertThat(station.text("station/told")).contains("no room");
      station.press(KeyCode.ESCAPE);
      for (String id : new String[] {"station/mark", "station/end", "station/unfold"}) {
        Bounds at = Fx.get(() -> bounds(station.node(id)));
        assertThat(at.getMinX()).as(id).isNotNegative();
        assertThat(at.getMaxX()).as(id).isLessThanOrEqualTo(width);
      }
      assertThat(CutWords.in(station.stage())).allMatch(cut -> cut.startsWith("station/title "));
    }
  }

  @Test
  void itIsAsLargeTheNextTimeAndTheWindowWithTheDeviceStaysAsItIs() {
    try (StationDriver station = open(1920, 1080)) {
      station.press(KeyCode.PLUS, "ctrl");
      assertThat(station.comfort().wishes()).isEqualTo(ComfortWishes.NONE.atStation(new Zoom(1.1)));
    }
  }

  @Test
  void aWindowThatBecomesSmallerShowsWhatItHasRoomFor() {
    try (StationDriver station = open(1920, 1080)) {
      station.press(KeyCode.PLUS, "ctrl").press(KeyCode.PLUS, "ctrl");
      Fx.run(() -> station.stage().getScene().getRoot().resize(640, 700));
      station.settle();
      assertThat(larger(station)).isEqualTo(1);
      Fx.run(() -> station.stage().getScene().getRoot().resize(1920, 1080));
      station.settle();
      assertThat(larger(station)).isCloseTo(1.25, within(0.001));
    }
  }
}
