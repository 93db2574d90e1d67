// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;
import oobesim.support.Prompt;
import oobesim.support.Worlds;

/** The table as a whole: no name twice, no call without an answer, and nothing ever breaks. */
class CommandTableTest {
  private static final World CMD = Prompt.in(Worlds.fresh()).world();
  private static final World POWERSHELL = new Prompt(CMD).enters("powershell").world();

  @Example
  void noShellKnowsANameTwice() {
    for (Shell shell : Shell.values()) {
      List<String> names = new ArrayList<>();
      CommandTable.all().stream()
          .filter(command -> command.shells().contains(shell))
          .forEach(command -> names.addAll(command.names()));
      assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }
  }

  @Example
  void everyRowSaysWhatItAnswersAndHowSureThatIs() {
    assertThat(CommandTable.all())
        .allSatisfy(
            command -> {
              assertThat(command.meaning()).isNotBlank().doesNotContain("|");
              assertThat(command.source()).isNotBlank();
              assertThat(command.confidence())
                  .isIn("documented", "observed", "inferred", "disputed");
            });
  }

  @Property(tries = 400)
  void whateverIsTypedIsAnsweredAndNothingChangesByAsking(@ForAll("lines") String line) {
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

  @Provide
  Arbitrary<String> lines() {
    List<String> names =
        CommandTable.all().stream().flatMap(command -> command.names().stream()).toList();
    Arbitrary<String> command =
        Arbitraries.oneOf(Arbitraries.of(names), Arbitraries.strings().ofMaxLength(12));
    Arbitrary<String> arguments =
        Arbitraries.oneOf(
            Arbitraries.of(
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
            Arbitraries.strings().ofMaxLength(20));
    return command.flatMap(first -> arguments.map(rest -> (first + " " + rest).strip()));
  }
}
