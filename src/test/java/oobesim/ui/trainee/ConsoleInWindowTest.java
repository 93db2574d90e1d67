// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** The console, typed into on the real keyboard. */
class ConsoleInWindowTest {
  @Test
  void commandsAreTypedEnteredAndAnswered() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").type("joni");
      window.press(KeyCode.SHIFT, KeyCode.F10).shows("command-prompt");
      window.focused("command-prompt/command");
      window.type("whoamx").press(KeyCode.BACK_SPACE).type("i").press(KeyCode.ENTER);
      assertThat(lines(window)).anyMatch(line -> line.endsWith("\\defaultuser0"));
      window.press(KeyCode.UP).press(KeyCode.ENTER);
      assertThat(lines(window)).filteredOn(l -> l.endsWith("\\defaultuser0")).hasSize(2);
      assertThat(window.text("command-prompt/command")).isEmpty();
      assertThat(behind(window)).isEqualTo("entra-signin");
      window.type("exit").press(KeyCode.ENTER).shows("entra-signin");
      window.focused("entra-signin/username");
      assertThat(window.text("entra-signin/username")).isEqualTo("joni");
      assertThat(window.inputs())
          .containsExactly(
              "power on",
              "type username joni",
              "key SHIFT+F10",
              "type command whoami",
              "key ENTER",
              "type command whoami",
              "key ENTER",
              "type command exit",
              "key ENTER");
    }
  }

  @Test
  void whoLooksElsewhereFindsTheCursorWhereItWas() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).type("shutdwn");
      window.press(KeyCode.LEFT).press(KeyCode.LEFT);
      window.does(Command.JUMP, Command.JUMP).focused("command-prompt/command").type("o");
      assertThat(window.text("command-prompt/command")).isEqualTo("shutdown");
    }
  }

  @Test
  void itIsClosedByItsCrossAndByTheKeysOfEveryWindow() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).type("cls").click("command-prompt/close");
      window.shows("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).press(KeyCode.ALT, KeyCode.F4).shows("entra-signin");
      assertThat(window.inputs())
          .containsExactly(
              "power on", "key SHIFT+F10", "click close", "key SHIFT+F10", "key ALT+F4");
    }
  }

  @Test
  void whatRestartsAndSwitchesOffDoesIt() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).type("shutdown /r /t 0").press(KeyCode.ENTER);
      window.shows("rebooting").jumpsTo("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).type("shutdown /s /t 0").press(KeyCode.ENTER);
      window.shows("off").does(Command.POWER).jumpsTo("entra-signin");
      String journal = String.join("\n", window.journal()) + "\n";
      assertThat(Replay.of(journal, ShippedFlow.source()).differences()).isEmpty();
    }
  }

  @Test
  void aSecretAmongTheWordsIsMaskedOnceItIsEntered() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.press(KeyCode.SHIFT, KeyCode.F10).type("echo Cloud-1").press(KeyCode.ENTER);
      assertThat(lines(window)).contains("********").noneMatch(line -> line.contains("Cloud-1"));
      assertThat(window.inputs()).contains("type command echo ********");
      assertThat(String.join("\n", window.journal())).doesNotContain("Cloud-1");
    }
  }

  private static List<String> lines(WindowDriver window) {
    return window.window().screen().orElseThrow().blocks().stream()
        .filter(Block.Console.class::isInstance)
        .flatMap(block -> ((Block.Console) block).lines().stream())
        .toList();
  }

  private static String behind(WindowDriver window) {
    return window
        .window()
        .screen()
        .flatMap(Screen::behind)
        .map(page -> page.id().value())
        .orElse("");
  }
}
