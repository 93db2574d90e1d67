// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oobesim.app.Main;
import oobesim.script.ScriptWords;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The reference page says what the program has, no more and no less. */
class CliPageTest {
  private static final Path PAGE = Path.of("docs", "cli.md");

  @Test
  void everyCommandHasItsSectionWithAllItsOptionsInTheSameWords() throws IOException {
    for (Map.Entry<String, CommandLine> command : model().getSubcommands().entrySet()) {
      String section = section("## `oobesim " + command.getKey());
      List<String> rows = rows(command.getValue());

      assertThat(section.lines().filter(line -> line.startsWith("| `")))
          .as("rows of %s; the right ones:\n%s", command.getKey(), String.join("\n", rows))
          .containsExactlyElementsOf(rows);
    }
  }

  @Test
  void thePageDescribesNoCommandThatIsNotThere() throws IOException {
    List<String> sections =
        Pattern.compile("(?m)^## `oobesim ([a-z-]+)")
            .matcher(page())
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(sections).containsExactlyElementsOf(model().getSubcommands().keySet());
  }

  @Test
  void theExitCodesAreThoseOfTheProgram() throws IOException {
    assertThat(section("## Exit status"))
        .contains("| " + ExitCode.DONE + " | done")
        .contains("| " + ExitCode.FINDINGS + " | findings")
        .contains("| " + ExitCode.WRONG_CALL + " | a wrong call")
        .contains("| " + ExitCode.FAULT + " | a fault of the simulator");
  }

  @Test
  void everyInstructionStandsInThePage() throws IOException {
    String section = section("## Scripts");

    assertThat(
            section
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .map(form -> form.replace("\\|", "|")))
        .containsExactlyElementsOf(
            ScriptWords.all().stream()
                .flatMap(word -> Arrays.stream(ScriptWords.form(word).split(" \\| ")))
                .toList());
  }

  private static List<String> rows(CommandLine command) {
    List<String> rows = new ArrayList<>();
    command
        .getCommandSpec()
        .positionalParameters()
        .forEach(parameter -> rows.add(row(parameter.paramLabel(), parameter)));
    command.getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .sorted(java.util.Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> rows.add(row(name(option), option)));
    return rows;
  }

  private static String name(OptionSpec option) {
    boolean flag = option.arity().max() == 0;
    return option.longestName() + (flag ? "" : " " + option.paramLabel());
  }

  private static String row(String name, ArgSpec argument) {
    String needed = argument.required() ? "needed" : "";
    String text = Arrays.stream(argument.description()).collect(Collectors.joining(" "));
    return "| `%s` | %s | %s |".formatted(name, needed, text);
  }

  private static CommandLine model() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    return Commands.model(Main.program(new Console(nowhere, nowhere)));
  }

  private static String section(String heading) throws IOException {
    String page = page();
    int begin = page.indexOf(heading);
    assertThat(begin).as(heading).isNotNegative();
    int end = page.indexOf("\n## ", begin + 1);
    return page.substring(begin, end < 0 ? page.length() : end);
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
