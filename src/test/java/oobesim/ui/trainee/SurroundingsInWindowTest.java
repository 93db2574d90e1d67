// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** What lies behind the network, and the chords that a computer keeps for itself. */
class SurroundingsInWindowTest {
  private static final Path HYBRID = Path.of("profiles/preprovisioning-hybrid.json");

  @Test
  void domainControllerAndTunnelAreSwitchedInTheMenu() {
    try (WindowDriver window = WindowDriver.open(HYBRID)) {
      window.does(Command.PAUSE, Command.POWER);
      boolean before =
          ((CheckMenuItem) item(window, "surroundings", "domain-controller")).isSelected();
      fire(window, "surroundings", "domain-controller");
      fire(window, "surroundings", "vpn");
      assertThat(window.inputs())
          .containsSubsequence("domain-controller " + (before ? "off" : "on"), "vpn on");
      assertThat(((CheckMenuItem) item(window, "surroundings", "vpn")).isSelected()).isTrue();
    }
  }

  @Test
  void theLastChangeIsTakenBackByKeyOrInTheMenu() {
    try (WindowDriver window = WindowDriver.open(HYBRID)) {
      window.does(Command.PAUSE, Command.POWER);
      window.does(Command.INTERNET, Command.CABLE).press(KeyCode.ALT, KeyCode.F7);
      fire(window, "surroundings", "take-back");
      assertThat(window.inputs())
          .endsWith("internet off", "network none", "network wired", "internet on");
      fire(window, "surroundings", "take-back");
      assertThat(window.screen()).as("a slip must not end a run").isEqualTo("boot");
      fire(window, "surroundings", "take-back");
      assertThat(window.screen()).isEqualTo("off");
      assertThat(item(window, "surroundings", "take-back").isDisable()).isTrue();
    }
  }

  @Test
  void behindAPageOfTheSimulatorNothingChanges() {
    try (WindowDriver window = WindowDriver.open(HYBRID)) {
      window.does(Command.START_PAGE).enabled("device-bar/surroundings", false);
      fire(window, "surroundings", "vpn");
      assertThat(window.inputs()).isEmpty();
    }
  }

  @Test
  void theDeviceGetsTheChordsThatTheComputerKeeps() {
    try (WindowDriver window = WindowDriver.open(HYBRID)) {
      window.does(Command.PAUSE, Command.POWER);
      for (String key : new String[] {"shift-f10", "ctrl-alt-del", "ctrl-win-r", "win-l"}) {
        fire(window, "keys", "key-" + key);
      }
      assertThat(window.inputs())
          .endsWith("key SHIFT+F10", "key CTRL+ALT+DEL", "key CTRL+WIN+R", "key WIN+L");
    }
  }

  @Test
  void aBrokenRuleIsToldForAWhileAndCanBeRead() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      for (int i = 0; i < 5; i++) {
        window.does(Command.WIN);
      }
      window.click("provisioning-menu/pre-provision").fire("provisioning-menu/next");
      window.jumpsTo("preprov-landing");
      while (window.node("preprov-landing/provision").isDisabled()) {
        window.fire("device-bar/jump");
      }
      window.fire("preprov-landing/provision").jumpsTo("preprov-success");
      window.fire("preprov-success/reseal").shows("off");
      assertThat(window.text("device-bar/status")).doesNotContain("90 minutes");
      window.does(Command.POWER);
      for (int i = 0; i < 9 && !window.text("device-bar/status").contains("90 minutes"); i++) {
        window.fire("device-bar/jump");
      }
      assertThat(window.text("device-bar/status")).contains("90 minutes", "compliant");
      window.passes(Duration.ofSeconds(9));
      assertThat(window.text("device-bar/status")).doesNotContain("90 minutes");
      window.fire("device-bar/remarks").focused("file-page/findings").fire("file-page/back");
      assertThat(window.screen()).isNotEqualTo("off");
    }
  }

  private static void fire(WindowDriver window, String menu, String id) {
    MenuItem item = item(window, menu, id);
    Fx.run(
        () -> {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          item.fire();
        });
  }

  private static MenuItem item(WindowDriver window, String menu, String id) {
    return ((MenuButton) window.node("device-bar/" + menu))
        .getItems().stream()
            .filter(item -> item.getId().equals("device-bar/" + id))
            .findFirst()
            .orElseThrow();
  }
}
