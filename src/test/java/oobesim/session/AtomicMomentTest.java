// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.support.AnyRun;
import oobesim.support.AnyScenario;
import oobesim.support.ShippedFlow;
import oobesim.support.ShippedProfiles;
import oobesim.support.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody looks or acts between two events of one moment. */
class AtomicMomentTest {
  /** What somebody might do at any moment: useless, useful on one page, felt by every wait. */
  private static final List<String> INPUTS =
      List.of("click toggle-device-setup", "key A", "set workload.policies 3", "network wired");

  /** Two events at six seconds, of which the first brings a page that nobody sees. */
  private static final String TWO_AT_ONCE =
      """
      {"id": "twice", "initial": "a", "states": {
        "a": {"after": {"PT6S": {"target": "b"}}, "meta": {"screen": "off"}},
        "b": {"after": {"0": {"target": "c"}}, "meta": {"screen": "boot"}},
        "c": {"meta": {"screen": "region"}}}}
      """;

  static List<String> profiles() {
    return ShippedProfiles.names();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anInputAtEveryMomentAtWhichSomethingHappensIsPlayedAgain(String profile) {
    for (String input : INPUTS) {
      Walk walk = new Walk(profile);
      List<Duration> moments = new ArrayList<>();
      walk.toTheEnd(
          run -> {
            assertNothingIsDue(run.session());
            moments.add(run.session().now());
            run.does(input);
            assertNothingIsDue(run.session());
          });
      walk.run().session().end();
      Replay.Result again = replay(walk.run().journal());
      assertThat(again.differences()).as("%s at each of %s", input, moments).isEmpty();
      assertThat(moments).hasSizeGreaterThan(3);
    }
  }

  private static void assertNothingIsDue(Session session) {
    assertThat(session.nextEvent().filter(due -> due.compareTo(session.now()) <= 0)).isEmpty();
  }

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsDueNowHasHappenedWhateverWasDone(AnyScenario scenario) {
    scenario.runs(
        2,
        (run, lines) -> {
          for (String line : lines) {
            run.does(line);
            assertNothingIsDue(run.session());
          }
        });
  }

  /** Or a script could not wait for it, and no picture would show it. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void noPageOfTheShippedFlowIsThereForNoTime(AnyScenario scenario) {
    scenario.runs(
        2,
        (run, lines) -> {
          lines.forEach(run::does);
          assertThat(pagesThatNobodySaw(run)).isEmpty();
        });
  }

  private static List<String> pagesThatNobodySaw(AnyRun run) {
    List<String> unseen = new ArrayList<>();
    String last = "";
    for (String line : run.journal()) {
      boolean page = line.matches("\\{\"at\":\"[^\"]*\",\"screen\":.*");
      String at = line.replaceFirst("\\{(\"at\":\"[^\"]*\").*", "$1");
      if (page && last.startsWith(at)) {
        unseen.add(last);
      }
      last = page ? at + line : line.contains("\"event\"") ? last : "";
    }
    return unseen;
  }

  @Test
  void twoEventsOfOneMomentAreOneStepOfTime() {
    List<String> journal = new ArrayList<>();
    Session session = begin(journal);
    assertThat(session.advanceToNextEvent()).isTrue();
    assertThat(session.screen().value()).isEqualTo("region");
    assertThat(session.now()).isEqualTo(Duration.ofSeconds(6));
    assertThat(session.advanceToNextEvent()).isFalse();
    assertThat(journal)
        .filteredOn(line -> line.contains("PT6S"))
        .as("the journal tells both")
        .anyMatch(line -> line.contains("boot"))
        .anyMatch(line -> line.contains("region"));
  }

  /** Earlier versions stopped after the first event, and raised the second after the input. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"at\":\"PT6S\",\"input\":\"click nothing\",\"accepted\":false,"
            + "\"reason\":\"no control nothing on boot\",\"screen\":\"boot\"}",
        "{\"at\":\"PT6S\",\"input\":\"network none\",\"accepted\":true,\"screen\":\"boot\"}\n"
            + "{\"at\":\"PT6S\",\"event\":\"world-changed\",\"ignored\":true}",
        "{\"at\":\"PT6S\",\"kept\":\"here\"}"
      })
  void aJournalWithAnInputBetweenTwoEventsOfOneMomentIsStillPlayed(String input) {
    List<String> journal = new ArrayList<>();
    begin(journal).advance(Duration.ofSeconds(6));
    int second = journal.size() - 2;
    assertThat(journal.get(second)).contains("PT6S", "\"screen\":\"region\"");
    journal.addAll(second, List.of(input.split("\n")));
    Replay.Result again = replay(journal);
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo(journal.size());
    assertThat(again.session().orElseThrow().screen().value()).isEqualTo("region");
  }

  private static Session begin(List<String> journal) {
    return OwnChart.begin(
        "twice", TWO_AT_ONCE, entry -> journal.add(JournalText.line(entry)), Assistant.NOBODY);
  }

  private static Replay.Result replay(List<String> journal) {
    return Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
  }
}
