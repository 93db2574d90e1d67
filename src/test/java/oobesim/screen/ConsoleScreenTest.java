// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.flow.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleScreenTest {
  @ParameterizedTest
  @CsvSource({
    "hostname,         CON-123456",
    "HOSTNAME.EXE,     CON-123456",
    "whoami,           joni@contoso.com",
    "ipconfig /all,    'Connected, and the internet answers.'",
    "w32tm /resync /force, The time service has answered; the clock is right now.",
    "w32tm /query,     w32tm is not played in the rehearsal. See help.",
    "shutdown /s,      Only a restart is played here: shutdown /r /t 0",
    "del *.*,          del is not played in the rehearsal. See help.",
    "{0} it's,         {0} is not played in the rehearsal. See help."
  })
  void commandIsRepeatedAndAnswered(String command, String answer) {
    Worlds worlds = Worlds.user().named("CON-123456").typing("command-prompt/last", command);
    assertThat(lines(worlds)).containsSequence("C:\\Windows\\System32>" + command, answer);
  }

  @Test
  void withoutTheTimeServiceTheClockStaysWrong() {
    Worlds worlds = Worlds.fresh().blocking("time");
    assertThat(lines(worlds.typing("command-prompt/last", "w32tm /resync")))
        .contains("The time service does not answer; the clock stays as it is.");
  }

  @Test
  void beforeTheFirstCommandNothingIsAnswered() {
    assertThat(lines(Worlds.fresh())).hasSize(3).first().asString().contains("10.0.26200");
  }

  private static List<String> lines(Worlds worlds) {
    return Scenes.CATALOG.describe(new ScreenId("command-prompt"), worlds.world()).blocks().stream()
        .filter(Block.Console.class::isInstance)
        .map(Block.Console.class::cast)
        .findFirst()
        .orElseThrow()
        .lines();
  }
}
