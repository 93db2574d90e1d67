// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.contrast.Contrast;
import oobesim.ui.contrast.Legible;
import oobesim.ui.spoken.SpokenGaps;
import oobesim.ui.theme.Comfort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A screen reader can tell everything at the station that the keyboard gets to. */
class SpokenAtStationTest {
  private static final double HIGH = 7;

  private static StationDriver station() {
    return StationDriver.open("preprovisioning-entra", 1600, 1000).does("power on");
  }

  private static void told(StationDriver station) {
    assertThat(Fx.get(() -> SpokenGaps.in(station.stage().getScene().getRoot()))).isEmpty();
    assertThat(Fx.get(() -> SpokenGaps.stops(station.stage().getScene().getRoot())))
        .isGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHECKLIST", "WORLD", "FAULTS", "JOURNAL", "MARKS", "MARK", "WHOLE_CHART"})
  void panelIsTold(StationCommand panel) {
    try (StationDriver station = station()) {
      Fx.run(() -> station.window().command(panel));
      told(station.settle());
    }
  }

  @Test
  void allSettingsAndAllFailuresAreTold() {
    try (StationDriver station = station()) {
      Fx.run(() -> station.window().allSettings());
      told(station.settle());
    }
    try (StationDriver station = station()) {
      Fx.run(() -> station.window().allFailures());
      told(station.settle());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CHECKLIST", "WORLD", "FAULTS", "JOURNAL"})
  void inHighContrastAllWordsStandOutFar(StationCommand panel) {
    try (StationDriver station = station()) {
      SimpleObjectProperty<Comfort> other = new SimpleObjectProperty<>(Comfort.USUAL);
      Fx.run(() -> station.window().follow(other));
      Fx.run(() -> other.set(new Comfort(true, false)));
      Fx.run(() -> station.window().command(panel));
      station.settle();
      assertThat(
              Fx.get(() -> Contrast.of(station.stage().getScene(), "station-drawing")).stream()
                  .filter(one -> !one.has("screen-view"))
                  .filter((Legible one) -> one.ratio() < HIGH))
          .isEmpty();
    }
  }
}
