// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** A slip to Alt+F12, beside Alt+F11, costs nothing. */
class RunBeforeInWindowTest {
  @Test
  void beginningAgainIsToldAndCanBeUndone() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").type("joni");
      String clock = window.text("device-bar/clock");
      assertThat(offered(window)).isFalse();
      window.press(KeyCode.ALT, KeyCode.F12).shows("off");
      assertThat(window.text("device-bar/status")).contains("Alt+Left");
      assertThat(offered(window)).isTrue();
      window.press(KeyCode.ALT, KeyCode.LEFT).shows("entra-signin");
      assertThat(window.text("device-bar/clock")).isEqualTo(clock);
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      assertThat(window.journal()).noneMatch(line -> line.contains("\"end\""));
      window.press(KeyCode.ALT, KeyCode.LEFT).shows("off");
    }
  }

  @Test
  void anotherFileKeepsTheRunBeforeAndItsNameComesBack() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.RUN_BEFORE).shows("off").does(Command.PAUSE, Command.POWER);
      window.opens(Path.of("profiles/self-deploying.json")).shows("off");
      assertThat(window.title()).startsWith("Self-deploying");
      window.does(Command.SETTINGS, Command.RUN_BEFORE).shows("boot");
      assertThat(window.has("settings-page")).isFalse();
      assertThat(window.title()).startsWith("Pre-provisioning, Entra join");
    }
  }

  @Test
  void theWindowEndsEveryRunInOrder() {
    WindowDriver window = WindowDriver.open();
    window.does(Command.PAUSE, Command.POWER, Command.START_AGAIN, Command.POWER);
    Fx.run(window.window()::end);
    window.close();
    assertThat(window.journal()).filteredOn(line -> line.contains("\"end\"")).hasSize(2);
  }

  private static boolean offered(WindowDriver window) {
    MenuButton file = (MenuButton) window.node("device-bar/file");
    return Fx.get(
        () ->
            file.getItems().stream()
                .filter(item -> "device-bar/run-before".equals(item.getId()))
                .noneMatch(item -> item.isDisable()));
  }
}
