// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ListView;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.spoken.SpokenGaps;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen reader can tell everything in the window that the keyboard gets to. */
class SpokenInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  private static void told(WindowDriver window) {
    assertThat(Fx.get(() -> SpokenGaps.in(window.stage().getScene().getRoot()))).isEmpty();
    assertThat(Fx.get(() -> SpokenGaps.stops(window.stage().getScene().getRoot())))
        .as("of bar and page")
        .isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ABOUT",
        "START_PAGE",
        "DRILLS",
        "FAILURES",
        "EXPLAIN",
        "PEOPLE",
        "COMPANION",
        "OUTCOME"
      })
  void pageIsTold(Command page) {
    try (WindowDriver window = WindowDriver.unseen(BENCH, 960, 720)) {
      told(window.does(Command.POWER, page));
    }
  }

  @Test
  void everyKindOfSettingIsTold() {
    try (WindowDriver window = WindowDriver.unseen(BENCH, 960, 720)) {
      window.does(Command.POWER, Command.SETTINGS);
      ListView<?> list = (ListView<?>) window.node("settings-page/list");
      Map<String, Integer> kinds = Fx.get(() -> firstOfEachKind(window, list));
      assertThat(kinds).containsKeys("TextField", "CheckBox", "ChoiceBox");
      for (int row : kinds.values()) {
        Fx.run(() -> list.getSelectionModel().select(row));
        told(window.settles());
      }
    }
  }

  /** The first row whose value is set by a control of each kind. */
  private static Map<String, Integer> firstOfEachKind(WindowDriver window, ListView<?> list) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int row = 0; row < list.getItems().size(); row++) {
      list.getSelectionModel().select(row);
      rows.putIfAbsent(window.node("settings-page/value").getClass().getSimpleName(), row);
    }
    return rows;
  }

  /** A coach, a help desk, and a line of several devices. */
  @ParameterizedTest
  @ValueSource(strings = {"d-05", "d-02", "d-22"})
  void drillIsTold(String name) {
    Path file = DrillBench.file(name);
    for (Mode mode : Mode.values()) {
      try (WindowDriver window = WindowDriver.unseen(BENCH, 1280, 800)) {
        Fx.run(() -> window.window().begin(file, DrillBench.read(file), mode, "Mara"));
        told(window.settles());
      }
    }
  }

  @Test
  void resultOfADrillIsTold() {
    Path file = DrillBench.file("d-05");
    try (WindowDriver window = WindowDriver.unseen(BENCH, 1280, 800)) {
      Fx.run(() -> window.window().begin(file, DrillBench.read(file), Mode.TEST, "Mara"));
      told(window.settles().fire("coach/finish"));
    }
  }
}
