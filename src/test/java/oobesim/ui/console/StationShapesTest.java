// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the station's window has room for, everything is found by the same keys. */
class StationShapesTest {
  private static final Lesson LESSON =
      new Lesson(SampleDrill.RETRY, "Technician", "Mara", Sitting.Mode.TRY);

  private static StationDriver open(double width, double height) {
    return StationDriver.open("preprovisioning-entra", width, height);
  }

  private static StationDriver tall() {
    return open(1074, 1000);
  }

  private static Stream<StationDriver> shapes() {
    return Stream.<double[]>of(
            new double[] {1600, 1000}, new double[] {1074, 1000}, new double[] {1100, 760})
        .map(size -> open(size[0], size[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT1, station/steps",
    "DIGIT2, station/settings",
    "DIGIT3, station/search",
    "DIGIT4, station/entries",
    "DIGIT5, station/remarks"
  })
  void tabsHaveKeysInEveryShape(KeyCode key, String entrance) {
    shapes()
        .forEach(
            shape -> {
              try (StationDriver station = shape) {
                assertThat(station.press(key, "alt").focus()).isEqualTo(entrance);
              }
            });
  }

  @Test
  void whereThereIsNoChecklistTheJournalIsOpenUntilSomebodyOpensSomethingElse() {
    shapes()
        .forEach(
            shape -> {
              try (StationDriver station = shape) {
                assertThat(station.find("station/entries")).isPresent();
                station.press(KeyCode.DIGIT5, "alt").does("power on");
                assertThat(station.find("station/remarks")).isPresent();
                station.leads(bench -> bench.teach(Optional.of(LESSON)));
                assertThat(station.find("station/steps")).isPresent();
              }
            });
  }

  @Test
  void aHighStationHasTheWorldBelowThePictureAndTheFailuresBelowTheTabs() {
    try (StationDriver station = tall()) {
      Bounds world = at(station, "station/world");
      Bounds faults = at(station, "station/faults");
      assertThat(world.getMinY()).isGreaterThan(at(station, "station/mirror").getMaxY());
      assertThat(faults.getMinY()).isGreaterThan(at(station, "station/tabs").getMaxY());
      assertThat(world.getMaxX()).isLessThan(faults.getMinX());
      assertThat(world.getHeight()).isGreaterThanOrEqualTo(180);
      station.press(KeyCode.ENTER, "ctrl").settle();
      assertThat(station.node("station/world").isVisible()).isFalse();
    }
  }

  @Test
  void whatInsertsAFailureIsInsideItsPanelWhileOneIsOn() {
    try (StationDriver station = tall().does("power on")) {
      station.press(KeyCode.DIGIT3, "alt").fire("station/insert");
      Bounds panel = at(station, "station/faults");
      assertThat(at(station, "station/insert").getMaxY()).isLessThanOrEqualTo(panel.getMaxY());
    }
  }

  private static Bounds at(StationDriver station, String id) {
    Node node = station.node(id);
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  @ParameterizedTest
  @CsvSource({"1600, 1000", "1074, 1000"})
  void theKeyboardGoesRoundThePanels(double width, double height) {
    try (StationDriver station = open(width, height)) {
      List<String> seen = new ArrayList<>();
      station.press(KeyCode.F6);
      for (int i = 0; i < 8; i++) {
        seen.add(station.focus());
        station.press(KeyCode.F6);
      }
      assertThat(seen)
          .doesNotHaveDuplicates()
          .contains("station/freeze", "station/power-on", "station/search", "station/strip");
      assertThat(station.focus()).isEqualTo(seen.getFirst());
      station.press(KeyCode.F6, "shift");
      assertThat(station.focus()).isEqualTo(seen.getLast());
    }
  }
}
