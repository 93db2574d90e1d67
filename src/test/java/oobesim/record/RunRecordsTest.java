// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.assessment.Tracer;
import oobesim.debrief.Debrief;
import oobesim.document.Digest;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.screen.ScreenCatalog;
import oobesim.session.BeforeInputs;
import oobesim.session.Sitting;
import oobesim.support.Draws;
import oobesim.support.DrillBench;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

class RunRecordsTest {
  private static final Instant STARTED = Instant.parse("2026-11-26T10:12:00Z");
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  /** Whatever a technician does; {@code back} and {@code end} are done to the run. */
  private static final List<String> DOING =
      List.of(
          "power on",
          "power off",
          "wait 1",
          "wait 5",
          "wait 70",
          "key WIN x5",
          "select pre-provision",
          "click next",
          "click provision",
          "click retry",
          "click reset",
          "click reseal",
          "click refresh",
          "network none",
          "network wired",
          "type username joni@contoso.com",
          "note code 0x800705b4",
          "note cause The cable is out",
          "hint",
          "mark here",
          "key CTRL+SHIFT+D",
          "back",
          "end");

  private static RunRecord record(DrillBench bench) {
    return record(bench.drill().drill(), String.join("\n", bench.journal()) + "\n");
  }

  private static RunRecord record(oobesim.drill.Drill drill, String journal) {
    Debrief debrief =
        Debrief.of(
            drill,
            Tracer.of(journal, ShippedFlow.source()).orElseThrow(),
            ShippedFlow.flow(),
            SCREENS,
            Words.in(Locale.ENGLISH));
    String digest = Digest.sha256(journal.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return RunRecords.of(debrief, new Occasion(digest, STARTED, Occasion.NOBODYS_HOME, "1"));
  }

  private static List<Verb> verbs(RunRecord record) {
    return record.statements().stream().map(Statement::verb).toList();
  }

  private static long count(RunRecord record, Verb... verbs) {
    return verbs(record).stream().filter(Set.of(verbs)::contains).count();
  }

  @Property(tries = 60)
  void whateverIsDoneTheOrderIsThatOfCmi5(Draws draws) {
    Sitting.Mode mode = draws.of(Sitting.Mode.TRY, Sitting.Mode.TEST);
    DrillBench bench = DrillBench.of("d-05", mode);
    draws.list(0, 25, () -> draws.of(DOING)).forEach(line -> does(bench, line));

    RunRecord record = record(bench);

    Cmi5Order.isKeptBy(record);
  }

  private static void does(DrillBench bench, String line) {
    switch (line) {
      case "back" -> bench.run().restore(BeforeInputs.name(1));
      case "end" -> bench.run().end();
      default -> bench.doing(line);
    }
  }

  private static DrillBench passed() {
    DrillBench bench = DrillBench.of("d-05", Sitting.Mode.TEST);
    return bench.doing(
        "power on",
        "wait 3",
        "key WIN x5",
        "select pre-provision",
        "click next",
        "wait 2",
        "click provision",
        "wait 70",
        "note phase Device setup, apps",
        "note code 0x800705b4",
        "key CTRL+SHIFT+D",
        "click export-logs",
        "wait 1",
        "click close",
        "network wired",
        "note cause The cable is out",
        "click retry",
        "wait 60",
        "click reseal");
  }

  @Test
  void aRunThatEndedInOrderIsCompletedAndOneThatBrokeOffIsNot() {
    DrillBench bench = passed();
    assertThat(verbs(record(bench))).endsWith(Verb.PASSED, Verb.TERMINATED);
    assertThat(count(record(bench), Verb.COMPLETED)).isZero();

    bench.run().end();
    assertThat(verbs(record(bench))).endsWith(Verb.COMPLETED, Verb.PASSED, Verb.TERMINATED);
  }

  @Test
  void theSameJournalGivesTheSameStatementsAndAnotherOneOthers() {
    DrillBench bench = passed();
    RunRecord once = record(bench);
    assertThat(record(bench)).isEqualTo(once);

    bench.run().end();
    assertThat(record(bench).statements())
        .extracting(Statement::id)
        .doesNotContainAnyElementsOf(once.statements().stream().map(Statement::id).toList());
  }

  @Test
  void whatPlayedItselfIsNotJudged() {
    String journal = String.join("\n", passed().journal()) + "\n";
    String shown = journal.replace("\"mode\":\"test\"", "\"mode\":\"show\"");
    RunRecord record = record(DrillBench.read(DrillBench.file("d-05")), shown);

    assertThat(verbs(record)).containsExactly(Verb.INITIALIZED, Verb.TERMINATED);
    assertThat(record.mode()).isEqualTo("show");
  }

  /** A person may type a name of the real world into a page; a record goes to others. */
  @Test
  void whatSomebodyTypedOrWroteGoesNowhere() {
    DrillBench bench = DrillBench.of("d-05", Sitting.Mode.TRY);
    bench.doing("power on", "wait 3", "type username ada.lovelace@example.org", "click next");
    bench.doing("note code 0x800705b4 says Ada", "note phase Device setup, apps");
    RunRecord record = record(bench);

    assertThat(StatementText.array(record))
        .doesNotContainIgnoringCase("lovelace", "ada-", "says Ada")
        .contains("\"user-name\"");
  }

  @Test
  void whoGaveNoNameIsCalledByTheRun() {
    String journal = String.join("\n", passed().journal()) + "\n";
    RunRecord record =
        record(
            DrillBench.read(DrillBench.file("d-05")),
            journal.replace("\"trainee\":\"Mara Lindt\"", "\"trainee\":\" \""));

    assertThat(record.actor()).matches("run-[0-9a-f]{12}");
    assertThat(record(passed()).actor()).isEqualTo("Mara Lindt");
    assertThat(Optional.of(record.home())).contains(Occasion.NOBODYS_HOME);
  }
}
