// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.time.Duration;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device that is off: the room sees at once what to press. */
class PowerSignTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @ParameterizedTest
  @CsvSource({"960, 720", "700, 420", "640, 900"})
  void theSignStandsLargeInTheMiddleOfTheDisplayWithItsKeyBesideIt(double width, double height) {
    try (WindowDriver window = WindowDriver.open(BENCH, width, height)) {
      Bounds device = bounds(window, ".display");
      Bounds sign = bounds(window, ".power-sign");
      Bounds key = bounds(window, ".power-cap");
      assertThat(sign.getCenterX()).isCloseTo(device.getCenterX(), offset(2.0));
      assertThat(sign.getCenterY()).isCloseTo(device.getCenterY(), offset(2.0));
      assertThat(sign.getHeight()).isGreaterThan(device.getHeight() / 5);
      assertThat(key.getMinX()).isGreaterThan(sign.getMaxX());
      assertThat(key.getMaxX()).isLessThan(device.getMaxX());
      assertThat(((Label) look(window, ".power-cap")).getText()).isEqualTo("F2");
      assertThat(window.node("desk/power").getAccessibleText()).contains("off");
    }
  }

  @Test
  void aClickOnItAndEnterSwitchOnAndItGoes() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE).click("desk/power").shows("boot");
      window.passes(Duration.ofMillis(200));
      assertThat(window.has("desk/power")).isFalse();
      window.does(Command.POWER, Command.POWER).shows("off").passes(Duration.ofMillis(200));
      Fx.run(() -> window.node("desk/power").requestFocus());
      window.press(KeyCode.ENTER).shows("boot");
      assertThat(window.inputs()).containsExactly("power on", "power off", "power on");
    }
  }

  @Test
  void aPageOfTheSimulatorCoversIt() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.ABOUT);
      assertThat(window.has("desk/power")).isFalse();
      window.does(Command.ABOUT);
      assertThat(window.has("desk/power")).isTrue();
    }
  }

  @Test
  void whileThereIsNoRunThereIsNothingToPress() {
    try (WindowDriver window = WindowDriver.start()) {
      assertThat(window.has("desk/power")).isFalse();
    }
  }

  private static Node look(WindowDriver window, String selector) {
    return Fx.get(() -> window.stage().getScene().getRoot().lookup(selector));
  }

  private static Bounds bounds(WindowDriver window, String selector) {
    Node node = look(window, selector);
    return Fx.get(() -> node.localToScene(node.getBoundsInLocal()));
  }
}
