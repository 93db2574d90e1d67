// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys for larger and smaller words. */
class ZoomInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @ParameterizedTest
  @CsvSource({"PLUS, MINUS, DIGIT0", "ADD, SUBTRACT, NUMPAD0", "EQUALS, MINUS, DIGIT0"})
  void theKeysOfAnyKeyboardDoIt(KeyCode larger, KeyCode smaller, KeyCode usual) {
    try (WindowDriver window = WindowDriver.open()) {
      double before = size(window);
      window.press(KeyCode.CONTROL, larger).press(KeyCode.CONTROL, larger);
      double large = size(window);
      assertThat(large).isGreaterThan(before);
      window.press(KeyCode.CONTROL, smaller);
      assertThat(size(window)).isBetween(before + 0.1, large - 0.1);
      window.press(KeyCode.CONTROL, usual);
      assertThat(size(window)).isEqualTo(before);
      assertThat(window.inputs()).as("the device hears none of it").isEmpty();
    }
  }

  @Test
  void theyWorkWhileSomebodyTypesAndOnEveryPage() {
    try (WindowDriver window = WindowDriver.start()) {
      double before = size(window);
      window.type("hy").press(KeyCode.CONTROL, KeyCode.PLUS);
      assertThat(size(window)).isGreaterThan(before);
      assertThat(window.text("start-page/search")).isEqualTo("hy");
    }
  }

  @Test
  void aStepThatCannotBeSeenIsNotTaken() {
    try (WindowDriver window = WindowDriver.open()) {
      double before = size(window);
      List.of(1, 2, 3).forEach(time -> window.press(KeyCode.CONTROL, KeyCode.MINUS));
      window.press(KeyCode.CONTROL, KeyCode.PLUS);
      assertThat(size(window)).as("one press is seen at once").isGreaterThan(before);
    }
  }

  @Test
  void anotherWindowBeginsAsUsual() {
    double before;
    try (WindowDriver window = WindowDriver.open()) {
      before = size(window);
      window.press(KeyCode.CONTROL, KeyCode.PLUS);
    }
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(size(window)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"d-05, coach/hint", "d-02, help-desk/hint"})
  void theCoachAndTheHelpDeskGrowWithTheBar(String drill, String node) {
    try (WindowDriver window = WindowDriver.open(BENCH, 1280, 800)) {
      Path file = DrillBench.file(drill);
      Fx.run(() -> window.window().begin(file, DrillBench.read(file), Sitting.Mode.TRY, ""));
      double before = high(window.settles(), node);
      window.press(KeyCode.CONTROL, KeyCode.PLUS).press(KeyCode.CONTROL, KeyCode.PLUS).settles();
      assertThat(high(window, node)).isCloseTo(before * 1.25, within(1.5));
      window.press(KeyCode.CONTROL, KeyCode.DIGIT0).settles();
      assertThat(high(window, node)).isEqualTo(before);
    }
  }

  private static double high(WindowDriver window, String node) {
    return Fx.get(
        () -> {
          Node shown = window.node(node);
          return shown.localToScene(shown.getLayoutBounds()).getHeight();
        });
  }

  private static double size(WindowDriver window) {
    return Fx.get(
        () ->
            ((Text) window.stage().getScene().getRoot().lookup(".device-bar .clock-figures"))
                .getFont()
                .getSize());
  }
}
