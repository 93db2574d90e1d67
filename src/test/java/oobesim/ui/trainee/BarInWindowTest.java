// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Power, speed and the way back of the keyboard after a use of the bar. */
class BarInWindowTest {
  @Test
  void powerAsksBeforeItSwitchesOff() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).shows("boot");
      window.does(Command.POWER).shows("boot");
      assertThat(window.text("device-bar/status")).containsIgnoringCase("again");
      window.passes(Duration.ofSeconds(5)).does(Command.POWER).shows("boot");
      window.does(Command.POWER).shows("off");
      assertThat(window.inputs()).containsExactly("power on", "power off");
    }
  }

  @Test
  void holdingPowerSwitchesOff() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).shows("boot");
      Fx.run(() -> ((javafx.scene.control.Button) window.node("device-bar/power")).arm());
      window.passes(Duration.ofSeconds(2)).shows("off");
      window.fire("device-bar/power").shows("off");
      Fx.run(() -> ((javafx.scene.control.Button) window.node("device-bar/power")).disarm());
      window.fire("device-bar/power").shows("boot");
    }
  }

  @Test
  void timeRunsAsFastAsTheBarSays() {
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(window.text("device-bar/speed")).isEqualTo("60×");
      window.passes(Duration.ofSeconds(2));
      assertThat(window.text("device-bar/clock")).isEqualTo("0:02:00");
      window.does(Command.SLOWER, Command.SLOWER).passes(Duration.ofSeconds(2));
      assertThat(window.text("device-bar/clock")).isEqualTo("0:02:02");
      window.does(Command.PAUSE).passes(Duration.ofSeconds(9));
      assertThat(window.text("device-bar/clock")).isEqualTo("0:02:02");
      window.does(Command.PAUSE, Command.FASTER).passes(Duration.ofSeconds(1));
      assertThat(window.text("device-bar/clock")).isEqualTo("0:02:12");
    }
  }

  @Test
  void theBarSaysHowLongNothingHappensAndJumpsOverIt() {
    try (WindowDriver window = WindowDriver.open()) {
      window.enabled("device-bar/jump", false).does(Command.PAUSE, Command.POWER);
      window.enabled("device-bar/jump", true);
      assertThat(window.text("device-bar/status")).isEqualTo("Paused · Next change in 0:06");
      window.jumpsTo("entra-signin").enabled("device-bar/jump", false);
    }
  }

  @Test
  void aClickOnTheBarLeavesTheKeyboardAndItsTextWhereTheyWere() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").type("jo");
      window.click("device-bar/pause").focused("entra-signin/username").type("ni");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
    }
  }

  @Test
  void everyButtonHasATipAndAName() {
    try (WindowDriver window = WindowDriver.open()) {
      Fx.run(
          () ->
              assertThat(window.stage().getScene().getRoot().lookupAll(".bar-button"))
                  .hasSizeGreaterThan(10)
                  .allSatisfy(
                      node -> {
                        assertThat(node.getId()).startsWith("device-bar/");
                        assertThat(node.getAccessibleText()).isNotEmpty();
                        assertThat(((javafx.scene.control.Control) node).getTooltip()).isNotNull();
                      }));
    }
  }
}
