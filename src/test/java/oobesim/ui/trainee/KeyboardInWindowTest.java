// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Everything without a mouse. */
class KeyboardInWindowTest {
  @Test
  void firstPagesWithTabArrowsAndEnter() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE).press(KeyCode.F3).press(KeyCode.F2).press(KeyCode.F8);
      window.shows("region").press(KeyCode.DOWN).press(KeyCode.TAB).focused("region/yes");
      window.press(KeyCode.ENTER).shows("keyboard").press(KeyCode.ENTER).shows("keyboard-second");
      window.press(KeyCode.ENTER).shows("network").enabled("network/next", false);
      window.press(KeyCode.F3).enabled("network/next", true);
      window.press(KeyCode.F3).enabled("network/next", false);
      window.press(KeyCode.F3).press(KeyCode.F5).enabled("network/next", false);
      window.press(KeyCode.F5).press(KeyCode.F4).enabled("network/next", true);
      assertThat(window.inputs())
          .containsExactly(
              "network none",
              "power on",
              "select af",
              "click yes",
              "click yes",
              "click skip",
              "network wired",
              "network none",
              "network wired",
              "internet off",
              "internet on",
              "network wifi");
    }
  }

  @Test
  void tabStaysOnThePageUntilTheKeyboardGoesToTheBar() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.focused("entra-signin/username").type("joni");
      for (int i = 0; i < 3; i++) {
        window.press(KeyCode.TAB);
        assertThat(window.focus()).startsWith("entra-signin/");
      }
      window.does(Command.SWITCH_PLACE).focused("device-bar/power");
      window.press(KeyCode.TAB).focused("device-bar/cable");
      window.press(KeyCode.ESCAPE);
      assertThat(window.focus()).startsWith("entra-signin/");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
    }
  }

  @Test
  void fiveWindowsKeysOfTheBarOpenTheMenuAndALetterBetweenDoesNot() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region");
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN).press(KeyCode.X);
      window.does(Command.WIN).shows("region");
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN).shows("provisioning-menu");
    }
  }
}
