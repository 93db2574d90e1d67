// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is played again and compared line by line. */
class ReplayTest {
  private static final List<String> JOURNAL = wholeRun().journal();

  @Test
  void aWholeTechnicianFlowComesOutTheSame() {
    Replay.Result again = replay(JOURNAL);
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(again.compared()).isEqualTo(JOURNAL.size());
  }

  @Test
  void theFirstLineThatDiffersIsNamed() {
    for (int line = 1; line < JOURNAL.size(); line += 5) {
      List<String> changed = new ArrayList<>(JOURNAL);
      changed.set(line, JOURNAL.get(line).replaceFirst("}$", ",\"more\":1}"));
      Replay.Result again = replay(changed);
      assertThat(again.same()).isFalse();
      Finding finding = again.differences().getFirst();
      assertThat(finding.code()).isEqualTo("replay-differs");
      assertThat(finding.position().line()).isEqualTo(line + 1);
      assertThat(English.message(finding)).endsWith("again it is " + JOURNAL.get(line));
    }
  }

  @Test
  void aLongLineIsShownWhereItBeginsToDiffer() {
    List<String> changed = new ArrayList<>(JOURNAL);
    changed.set(0, JOURNAL.getFirst().replace("\"processors\":4,", ""));
    assertThat(changed.getFirst()).isNotEqualTo(JOURNAL.getFirst());
    Finding finding = replay(changed).differences().getFirst();
    assertThat(finding.code()).isEqualTo("replay-differs");
    assertThat(English.message(finding))
        .hasSizeLessThan(260)
        .contains("processors", "from character");
  }

  @Test
  void anOutcomeThatWasMadeUpIsFound() {
    List<String> changed =
        JOURNAL.stream().map(line -> line.replace("\"preprov-success\"", "\"desktop\"")).toList();
    assertThat(replay(changed).differences())
        .extracting(Finding::code)
        .containsExactly("replay-differs");
  }

  @Test
  void lineThatWasTakenOutIsFound() {
    for (int line = 1; line < JOURNAL.size() - 1; line += 3) {
      List<String> changed = new ArrayList<>(JOURNAL);
      changed.remove(line);
      assertThat(replay(changed).same()).as("without %s", JOURNAL.get(line)).isFalse();
    }
  }

  @Test
  void aSecondEndIsFound() {
    List<String> changed = new ArrayList<>(JOURNAL);
    changed.add(1, "{\"at\":\"PT0S\",\"note\":1}");
    assertThat(replay(changed).differences().getFirst().position().line()).isEqualTo(2);
  }

  @Test
  void keptAndRestoredMomentsArePlayedToo() {
    Rehearsal run = Rehearsal.bench().landing();
    run.session().checkpoint("landing");
    run.does("set device.virtual true", "click provision").reaches("preprov-failure");
    run.session().restore("landing");
    run.does("click provision").reaches("preprov-success");
    run.session().restore("landing");
    run.does("power off");
    run.session().end();
    Replay.Result again = replay(run.journal());
    assertThat(again.differences()).isEmpty();
    assertThat(again.session().orElseThrow().world().state())
        .isEqualTo(run.session().world().state());
    assertThat(again.session().orElseThrow().now()).isEqualTo(run.session().now());
  }

  @Test
  void howTheRunWasLedIsPlayedToo() {
    Rehearsal run = Rehearsal.bench();
    run.session().steer(new Steering.Speed(600));
    run.does("power on").waits(Duration.ofSeconds(3));
    run.session().steer(new Steering.Freeze());
    run.session().steer(new Steering.GoOn());
    run.session().steer(new Steering.Jump());
    run.reaches("entra-signin");
    run.session().end();
    assertThat(run.journal()).filteredOn(line -> line.contains("\"steered\"")).hasSize(4);
    Replay.Result again = replay(run.journal());
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo(run.journal().size());
  }

  @Test
  void aMomentThatWasNeverKeptIsADifference() {
    List<String> changed = new ArrayList<>(JOURNAL);
    changed.add("{\"at\":\"PT9S\",\"restored\":\"nowhere\"}");
    assertThat(replay(changed).differences().getFirst().position().line())
        .isEqualTo(changed.size());
  }

  @Test
  void aFlowOfItsOwnComesOutOfTheJournal() {
    String chart = ShippedFlow.text(Path.of("profiles/flows/windows-oobe.json"));
    List<String> lines = new ArrayList<>();
    RunHeader header =
        new RunHeader("my-own", Optional.of(chart), 3, Rehearsal.profile("preprovisioning-entra"));
    Session session =
        new Session(ShippedFlow.flow(), header, entry -> lines.add(JournalText.line(entry)));
    session.apply(new Input.Power(true));
    session.advance(Duration.ofMinutes(5));
    assertThat(replay(lines).same()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void aDamagedJournalIsRefusedWithItsLine(String what, String journal, String code, int line) {
    Replay.Result again = Replay.of(journal, ShippedFlow.source());
    assertThat(again.session()).isEmpty();
    assertThat(again.compared()).isZero();
    assertThat(again.same()).isFalse();
    assertThat(again.differences()).extracting(Finding::code).containsExactly(code);
    assertThat(again.differences().getFirst().position().line()).isEqualTo(line);
  }

  static Stream<Arguments> damaged() {
    String first = JOURNAL.getFirst();
    return Stream.of(
        Arguments.of("nothing at all", "", "not-a-journal", 1),
        Arguments.of("half a first line", first.substring(0, 90), "not-a-journal", 1),
        Arguments.of("an empty line", first + "\n\n", "not-a-journal", 2),
        Arguments.of("no JSON", first + "\n{\"at\":\n", "not-a-journal", 2),
        Arguments.of("no object", first + "\n[]\n", "not-a-journal", 2),
        Arguments.of("no beginning", JOURNAL.get(1) + "\n", "not-a-journal", 1),
        Arguments.of("no time", first + "\n{\"screen\":\"off\"}\n", "not-a-journal", 2),
        Arguments.of("a time that is none", first + "\n{\"at\":\"noon\"}\n", "not-a-journal", 2),
        Arguments.of("a time before the run", first + "\n{\"at\":\"PT-1S\"}\n", "not-a-journal", 2),
        Arguments.of(
            "a time beyond all runs",
            first + "\n{\"at\":\"PT9223372036854775807S\",\"input\":\"power on\"}\n",
            "not-a-journal",
            2),
        Arguments.of(
            "an unknown flow",
            first.replace("\"windows-oobe\"", "\"other\"") + "\n",
            "not-playable",
            1),
        Arguments.of(
            "a flow with faults",
            first.replaceFirst("\"seed\"", "\"chart\":\"[]\",\"seed\"") + "\n",
            "not-playable",
            1),
        Arguments.of(
            "no profile", first.replaceFirst("\"profile\"", "\"prof\"") + "\n", "not-playable", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"at\":\"PT0S\",\"input\":\"fly\"}",
        "{\"at\":\"PT0S\",\"input\":7}",
        "{\"at\":\"PT0S\",\"input\":\"type\"}",
        "{\"at\":\"PT0S\",\"input\":\"type x\",\"secret\":[1,{}]}",
        "{\"at\":\"PT0S\",\"restored\":{}}",
        "{\"at\":\"PT0S\",\"kept\":null}",
        "{\"at\":\"PT0S\",\"end\":false}",
        "{\"at\":\"PT0S\",\"steered\":\"speed 0\"}",
        "{\"at\":\"PT0S\",\"steered\":\"speed 60.0\"}",
        "{\"at\":\"PT0S\",\"steered\":[]}",
        "{\"at\":\"PT999999H\",\"screen\":\"desktop\"}"
      })
  void aLineThatNoRunWritesIsADifference(String line) {
    Replay.Result again = Replay.of(JOURNAL.getFirst() + "\n" + line + "\n", ShippedFlow.source());
    assertThat(again.session()).isPresent();
    assertThat(again.differences()).hasSize(1);
    assertThat(again.differences().getFirst().position().line()).isEqualTo(2);
  }

  private static Replay.Result replay(List<String> lines) {
    return Replay.of(String.join("\n", lines) + "\n", ShippedFlow.source());
  }

  private static Rehearsal wholeRun() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("preprov-success");
    run.does("click reseal", "power on").reaches("entra-signin");
    run.session().end();
    return run;
  }
}
