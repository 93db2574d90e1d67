// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import oobesim.assessment.Assessment;
import oobesim.assessment.LineAssessment;
import oobesim.coach.DrillOpener;
import oobesim.drill.Drill;
import oobesim.i18n.Words;
import oobesim.instructor.FileOpener;
import oobesim.instructor.Pace;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.JournalEntry;
import oobesim.session.Replay;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import oobesim.support.DrillText;
import oobesim.support.LineBench;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight places are led side by side; those that the person is not at call when they need them. */
class LineTest {
  private static final Duration WHILE = Duration.ofSeconds(15);

  private final LineBench bench = new LineBench(5, Sitting.Mode.TRY);
  private final Line line = bench.line();

  private List<String> calls() {
    return line.calls().stream().map(it -> it.number() + " " + it.state().word()).toList();
  }

  /** Somebody does not want to wait in real time where the place that is shown waits for them. */
  private LineBench hurries() {
    bench.bench().change(pace -> pace.at(60));
    return bench;
  }

  private static List<Integer> all() {
    return IntStream.rangeClosed(1, 8).boxed().toList();
  }

  @Test
  void everyPlaceHasADeviceOfItsOwnThatIsOff() {
    assertThat(line.places()).extracting(Place::number).containsExactlyElementsOf(all());
    assertThat(line.places()).extracting(Place::serial).doesNotHaveDuplicates();
    assertThat(line.places()).extracting(Place::state).containsOnly(PlaceState.OFF);
    assertThat(line.shown().number()).isEqualTo(1);
    assertThat(line.calls()).isEmpty();
    assertThat(bench.bench().pace()).isEqualTo(new Pace(10, false));
  }

  @Test
  void whoIsAtAnotherPlaceIsCalledByOneThatWaitsUntilItIsLookedAt() {
    bench.bench().change(pace -> pace.at(60));
    bench.does("power on");
    line.turnTo(2);
    assertThat(line.places().getFirst().state()).isEqualTo(PlaceState.WORKING);
    hurries().passes(WHILE);
    assertThat(calls()).containsExactly("1 waiting");
    line.turnTo(1);
    assertThat(calls()).isEmpty();
    line.turnTo(3);
    hurries().passes(WHILE);
    assertThat(calls()).as("it was looked at, and nothing new has happened").isEmpty();
  }

  @Test
  void whileThePlaceThatIsShownWaitsForItsPersonTimeIsRealAtAllPlaces() {
    bench.does("power on");
    line.turnTo(2);
    bench.passes(WHILE);
    assertThat(clocks()).as("place 2 is off: somebody has to do something").containsOnly(WHILE);
    line.turnTo(1);
    bench.passes(Duration.ofSeconds(4));
    assertThat(clocks())
        .as("place 1 works: ten times as fast, but for a glance at each page that comes")
        .containsOnly(clocks().getFirst())
        .allMatch(clock -> clock.compareTo(WHILE.plusSeconds(10)) > 0);
  }

  @Test
  void aPlaceThatHasLeftTheLineHoldsNobodyUp() {
    bench.does("power on");
    line.turnTo(2);
    bench.does("hand-over").passes(Duration.ofSeconds(2));
    assertThat(clocks()).containsOnly(Duration.ofSeconds(20));
  }

  private List<Duration> clocks() {
    return line.places().stream().map(place -> place.run().now()).toList();
  }

  @Test
  void nobodyIsCalledByThePlaceThatIsShown() {
    bench.bench().change(pace -> pace.at(60));
    bench.does("power on").passes(WHILE);
    assertThat(line.shown().state()).isEqualTo(PlaceState.WAITING);
    assertThat(calls()).isEmpty();
  }

  @Test
  void aDeviceWithoutATrueTpmFailsAndCallsBeforeTheGoodOneIsDone() {
    bench.bench().change(pace -> pace.at(60));
    int bad = bench.placeOf("laptop-c");
    int good = bench.placeOf("laptop-a");
    bench.lands(good).does("click provision").lands(bad).does("click provision");
    line.turnTo(bench.placeOf("laptop-b"));
    hurries();
    assertThat(line.places().get(bad - 1).stage().orElseThrow().id()).isEqualTo("status-page");
    bench.passes(WHILE);
    assertThat(calls()).containsExactly(bad + " failed");
    bench.passes(Duration.ofMinutes(1));
    assertThat(calls()).containsExactly(bad + " failed", good + " waiting");
    line.turnToNext();
    assertThat(line.shown().number()).isEqualTo(bad);
    assertThat(line.shown().state()).isEqualTo(PlaceState.FAILED);
    line.turnToNext();
    assertThat(line.shown().number()).isEqualTo(good);
    bench.does("click reseal");
    assertThat(line.shown().state()).isEqualTo(PlaceState.SEALED);
    assertThat(line.settled()).isEqualTo(1);
  }

  @Test
  void withoutACallTheNextPlaceThatHasNotLeftTheLineIsNext() {
    bench.does("note serial 5CG3301AAA", "hand-over");
    assertThat(line.shown().state()).isEqualTo(PlaceState.SET_ASIDE);
    line.turnTo(8);
    line.turnToNext();
    assertThat(line.shown().number()).as("1 has left the line").isEqualTo(2);
    line.turnTo(99);
    assertThat(line.shown().number()).isEqualTo(2);
    assertThat(line.count(PlaceState.SET_ASIDE)).isEqualTo(1);
  }

  @Test
  void allThatEndRightlyPassTogetherAndSoDoTheirJournals(@TempDir Path folder) throws IOException {
    all().forEach(bench::endsRightly);
    assertThat(line.settled()).isEqualTo(8);
    LineAssessment whole = line.finish();
    assertThat(whole.reasons()).isEmpty();
    assertThat(whole.passed()).isTrue();
    assertThat(line.finish()).as("the same the second time").isSameAs(whole);
    line.keepIn(folder);
    List<Assessment> read = all().stream().map(place -> assessed(folder, place)).toList();
    LineAssessment again = LineAssessment.of(line.drill(), read);
    assertThat(again.groups()).isEqualTo(whole.groups());
    assertThat(again.longest()).isEqualTo(whole.longest());
    assertThat(again.points()).isEqualTo(whole.points());
  }

  private static Assessment assessed(Path folder, int place) {
    try {
      return LineBench.assessed(Files.readString(folder.resolve(Line.journalName(place))));
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  @Test
  void aGoodOneThatIsHandedOverIsAWrongRouteOfThatPlaceAlone() {
    int wrong = bench.placeOf("laptop-d");
    all().stream().filter(place -> place != wrong).forEach(bench::endsRightly);
    bench.lands(wrong).does("note serial 5CG3304DDD", "note code none");
    bench.does("note route Administrator: wrong profile", "hand-over");
    LineAssessment whole = line.finish();
    assertThat(whole.passed()).isFalse();
    assertThat(whole.reasons()).containsExactly("good", "right-end", "right-way");
    assertThat(whole.places().get(wrong - 1).passed()).isFalse();
    assertThat(whole.places()).filteredOn(Assessment::passed).hasSize(7);
  }

  @Test
  void everyJournalIsOneOfItsOwnThatCanBePlayedAgain() {
    bench.bench().change(pace -> pace.at(60));
    bench.lands(3).lands(6).passes(WHILE);
    line.freezeAll(true);
    line.jumpAll();
    line.finish();
    for (int place : all()) {
      Replay.Result again = Replay.of(bench.journal(place), ShippedFlow.source());
      assertThat(again.differences()).as("place %d", place).isEmpty();
      assertThat(LineBench.assessed(bench.journal(place)).sitting().orElseThrow().variant())
          .isEqualTo(line.places().get(place - 1).drill().sitting().variant());
    }
  }

  @Test
  void aSecondLineOfAWindowOverwritesNoJournalOfTheFirst(@TempDir Path folder) {
    PlaceJournals journals = new PlaceJournals(folder.resolve("line"));
    JournalEntry entry = line.shown().run().journal().entries().getFirst();
    journals.of(1).get().accept(entry);
    journals.of(8).get().accept(entry);
    journals.of(1).get().accept(entry);
    assertThat(folder.resolve("line"))
        .isDirectoryContaining("glob:**/place-1.jsonl")
        .isDirectoryContaining("glob:**/place-1-2.jsonl")
        .isDirectoryContaining("glob:**/place-8.jsonl");
  }

  @Test
  void nothingIsWrittenBehindTheEndOfARun(@TempDir Path folder) throws IOException {
    var file = new PlaceJournals(folder).of(1).get();
    line.finish();
    bench.does("power on");
    line.shown().run().end();
    line.shown().run().journal().entries().forEach(file);
    List<String> written = Files.readAllLines(folder.resolve(Line.journalName(1)));
    assertThat(written.getLast()).contains("\"end\":true");
    assertThat(written).noneMatch(words -> words.contains("power on"));
  }

  @Test
  void whatCannotBeginIsRefusedAsAWhole() {
    Drill drill =
        DrillText.sound()
            .with("profile", "\"nowhere\"")
            .with("variants", "[{\"id\": \"one\"}, {\"id\": \"two\"}]")
            .with(
                "places",
                "{\"groups\": [{\"id\": \"all\", \"title\": \"t\", \"variants\": [\"one\","
                    + " \"two\"]}], \"limit\": \"45m\"}")
            .drill();
    FlowFinder flows = new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
    FileOpener opener = new FileOpener(flows, 1, () -> entry -> {});
    LineOpener lines =
        new LineOpener(
            new DrillOpener(opener, Shelves.INSIDE_ALONE, () -> 0, Words.in(Locale.ENGLISH)));
    assertThat(lines.begin(DrillBench.file("d-22"), drill, Sitting.Mode.TRY, ""))
        .isInstanceOf(LineOpener.Refused.class);
  }
}
