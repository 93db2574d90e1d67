// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.flow.FlowWords;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;
import oobesim.support.Draws;
import oobesim.support.Prompt;
import oobesim.support.Property;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

/** The table as a whole: no name twice, no call without an answer, and nothing ever breaks. */
class CommandTableTest {
  private static final World CMD = Prompt.in(Worlds.fresh()).world();
  private static final World POWERSHELL = new Prompt(CMD).enters("powershell").world();

  @Test
  void noShellKnowsANameTwice() {
    for (Shell shell : Shell.values()) {
      List<String> names = new ArrayList<>();
      CommandTable.all().stream()
          .filter(command -> command.shells().contains(shell))
          .forEach(command -> names.addAll(command.names()));
      assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }
  }

  @Test
  void everyRowSaysWhatItAnswersAndHowSureThatIs() {
    assertThat(CommandTable.all())
        .allSatisfy(
            command -> {
              assertThat(FlowWords.in(Locale.ENGLISH).meaning(command))
                  .isNotBlank()
                  .doesNotContain("|");
              assertThat(command.source()).isNotBlank();
              assertThat(command.confidence())
                  .isIn("documented", "observed", "inferred", "disputed");
            });
  }

  @Property(tries = 400)
  void whateverIsTypedIsAnsweredAndNothingChangesByAsking(Draws any) {
    String line = line(any);
    for (World world : List.of(CMD, POWERSHELL)) {
      Reply reply = Interpreter.reply(world, line);
      assertThat(reply).isEqualTo(Interpreter.reply(world, line));
      boolean silent = reply.lines().isEmpty() && reply.effect() instanceof Effect.Nothing;
      assertThat(silent && !handsOn(line)).as(line).isEqualTo(line.isBlank());
      assertThat(new Prompt(world).enters(line).screen().blocks()).hasSize(1);
    }
  }

  /** What a shell does to itself alone, as in {@code cmd /c exit}, is not seen once it is gone. */
  private static boolean handsOn(String line) {
    String first = line.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return List.of("cmd", "cmd.exe", "powershell", "powershell.exe").contains(first);
  }

  private static String line(Draws any) {
    List<String> names =
        CommandTable.all().stream().flatMap(command -> command.names().stream()).toList();
    String command = any.oneOf(() -> any.of(names), () -> any.text(12));
    String arguments =
        any.oneOf(
            () ->
                any.of(
                    "",
                    "/?",
                    "/all",
                    "-c",
                    "-command",
                    "/status",
                    "/r /t",
                    "/t 0",
                    "-area x -cab",
                    "\"",
                    "\"a b",
                    "..",
                    "\\",
                    "/s /t 99999999999",
                    "-n",
                    "-port 1",
                    "-name",
                    "%x% %"),
            () -> any.text(20));
    return (command + " " + arguments).strip();
  }
}
