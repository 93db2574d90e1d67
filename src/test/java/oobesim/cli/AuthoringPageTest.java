// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import oobesim.check.FactWords;
import oobesim.flow.ActionCatalog;
import oobesim.flow.FactCatalog;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;
import oobesim.flow.FlowWords;
import oobesim.page.Illustration;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** The page for authors of flows lists every word that a flow may use, with its meaning. */
class AuthoringPageTest {
  private static final FlowWords WORDS = FlowWords.in(Locale.ENGLISH);
  private static final Path PAGE = Path.of("docs", "authoring-a-flow.md");

  @Test
  void theFactsAreThoseOfTheCatalogue() throws IOException {
    assertTable(
        "### Facts",
        FactCatalog.all().stream()
            .map(
                fact ->
                    "| `%s` | %s |"
                        .formatted(fact.name(), English.say(FactWords.meaning(fact.name()))))
            .toList());
  }

  @Test
  void theActionsAreThoseOfTheCatalogue() throws IOException {
    assertTable(
        "### Actions",
        new ActionCatalog(ShippedFlow.CATALOGUE.catalogue())
            .all().stream()
                .map(
                    rule ->
                        "| `%s` | %s | %s |"
                            .formatted(
                                rule.name(),
                                String.join(", ", new TreeSet<>(rule.parameters())),
                                WORDS.meaning(rule)))
                .toList());
  }

  @Test
  void theDurationsAreThoseOfTheCatalogue() throws IOException {
    assertTable(
        "### Durations",
        ShippedFlow.DURATIONS.all().stream()
            .map(duration -> "| `%s` | %s |".formatted(duration.name(), WORDS.meaning(duration)))
            .toList());
  }

  @Test
  void everyDrawingThatAPageCanNameIsListed() throws IOException {
    String row = page().lines().filter(line -> line.startsWith("| `drawing`")).findFirst().get();
    for (Illustration drawing : Illustration.values()) {
      assertThat(row.contains("`" + drawing.word() + "`"))
          .as(drawing.word())
          .isEqualTo(drawing != Illustration.NONE);
    }
  }

  @Test
  void everyExampleIsAFlowWithoutFindings() throws IOException {
    List<String> examples =
        Pattern.compile("(?s)```json\n(.*?)```")
            .matcher(page())
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();

    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(
            example -> {
              FlowReading reading =
                  new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(example);
              assertThat(reading.findings()).isEmpty();
              assertThat(reading.flow()).isPresent();
            });
  }

  private static void assertTable(String heading, List<String> rows) throws IOException {
    String page = page();
    int begin = page.indexOf(heading + "\n");
    assertThat(begin).as(heading).isNotNegative();
    int end = page.indexOf("\n#", begin + 1);
    assertThat(
            page.substring(begin, end < 0 ? page.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `")))
        .as("rows of %s; the right ones:\n%s", heading, String.join("\n", rows))
        .containsExactlyElementsOf(rows);
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
