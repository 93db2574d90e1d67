// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.statechart.State;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** How sure each behaviour is stands in the chart and in the catalogue; the page repeats them. */
class FidelityPageTest {
  private static final List<String> LEVELS =
      List.of("documented", "observed", "inferred", "disputed");
  private static final Path PAGE = GeneratedPart.DOCS.resolve("fidelity.md");

  @Test
  void everyLevelHasItsStatesAndItsFailures() throws IOException {
    StringBuilder rows =
        new StringBuilder("| how sure | states of the flow | failures |\n|---|---|---|\n");
    for (String level : LEVELS) {
      rows.append(
          "| %s | %d | %d |\n".formatted(level, states(level).size(), failures(level).count()));
    }
    part("levels").check(rows.toString());
    assertThat(failures().map(f -> f.knowledge().confidence())).isSubsetOf(LEVELS);
    assertThat(marked().map(s -> s.meta().get("confidence"))).isSubsetOf(LEVELS);
  }

  @Test
  void everyScreenHasItsLevel() throws IOException {
    Map<String, Map<String, String>> screens = new TreeMap<>();
    marked()
        .filter(state -> state.meta().containsKey("screen"))
        .forEach(
            state ->
                screens
                    .computeIfAbsent(state.meta().get("screen"), s -> new TreeMap<>())
                    .put(state.key(), state.meta().get("confidence")));
    StringBuilder rows = new StringBuilder("| screen | states that show it |\n|---|---|\n");
    screens.forEach(
        (screen, states) -> rows.append("| `%s` | %s |\n".formatted(screen, words(states))));
    part("screens").check(rows.toString());
  }

  @Test
  void whatIsNotSureIsNamed() throws IOException {
    StringBuilder rows = new StringBuilder("| state | how sure | what happens |\n|---|---|---|\n");
    for (String level : List.of("disputed", "inferred")) {
      states(level)
          .forEach(
              state ->
                  rows.append(
                      "| `%s` | %s | %s |\n".formatted(state.key(), level, description(state))));
    }
    part("unsure").check(rows.toString());
  }

  @Test
  void everyFailureHasItsLevel() throws IOException {
    StringBuilder rows =
        new StringBuilder("| failure | code | how sure | what it is |\n|---|---|---|---|\n");
    failures()
        .forEach(
            failure ->
                rows.append(
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            failure.id(),
                            failure.code().isEmpty() ? "–" : failure.code(),
                            failure.knowledge().confidence(),
                            FailureWords.english().title(failure))));
    part("failures").check(rows.toString());
  }

  @Test
  void theSwitchesAreThoseOfTheProfileFormat() throws IOException {
    String keys = Files.readString(GeneratedPart.DOCS.resolve("profile-format.md"));
    part("switches")
        .check(
            "| key | kind | default | meaning |\n|---|---|---|---|\n"
                + keys.lines()
                    .filter(line -> line.startsWith("| `switches."))
                    .collect(Collectors.joining("\n", "", "\n")));
  }

  /** Pages write a failure as its id and its code in brackets. */
  @Test
  void everyFailureThatPagesNameIsInTheCatalogueWithThatCode() throws IOException {
    Pattern named = Pattern.compile("`([a-z0-9-]+)` \\((0x[0-9A-Fa-f]{8})\\)");
    List<String> wrong =
        PageLinks.pages().stream()
            .flatMap(page -> named.matcher(PageLinks.text(page)).results())
            .filter(
                match ->
                    ShippedFlow.flow()
                        .failures()
                        .find(match.group(1))
                        .filter(failure -> failure.codes().contains(match.group(2)))
                        .isEmpty())
            .map(java.util.regex.MatchResult::group)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static String description(State state) {
    String screen = state.meta().getOrDefault("screen", "");
    String shown = screen.isEmpty() ? "–" : "shows `" + screen + "`";
    return state.description().isEmpty() ? shown : state.description();
  }

  private static String words(Map<String, String> states) {
    return states.entrySet().stream()
        .map(state -> state.getKey() + " (" + state.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static List<State> states(String level) {
    return marked().filter(state -> level.equals(state.meta().get("confidence"))).toList();
  }

  private static Stream<State> marked() {
    return ShippedFlow.flow().chart().states().stream()
        .filter(state -> state.meta().containsKey("confidence"));
  }

  private static Stream<FailureEntry> failures(String level) {
    return failures().filter(failure -> failure.knowledge().confidence().equals(level));
  }

  private static Stream<FailureEntry> failures() {
    return ShippedFlow.flow().failures().all().stream();
  }

  private static GeneratedPart part(String name) {
    return new GeneratedPart(PAGE, name);
  }
}
