// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** Runs side by side have each their own time; only speed is common to all. */
class SideBySideTest {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final Path FILE = Path.of("profiles/preprovisioning-entra.json");

  private final List<List<String>> journals =
      IntStream.range(0, 3).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
  private final FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, () -> entry -> {});
  private final Bench bench = new Bench(opener, Pace.USUAL);
  private final SideBySide runs =
      new SideBySide(bench, journals.stream().map(this::ready).toList());

  private Opening.Ready ready(List<String> journal) {
    return (Opening.Ready)
        opener.telling(() -> entry -> journal.add(JournalText.line(entry))).open(FILE);
  }

  private void passes(int seconds) {
    for (int i = 0; i < seconds * 20; i++) {
      bench.pass(FRAME, false, false);
      runs.pass(FRAME);
    }
  }

  private Duration now(int place) {
    return runs.run(place).now();
  }

  private void does(String line) {
    bench.apply(InputWords.parse(line).orElseThrow());
  }

  @Test
  void timePassesForAllAlikeWhicheverIsOnTheBench() {
    does("power on");
    passes(3);
    runs.turnTo(2);
    passes(3);
    assertThat(now(0)).isGreaterThan(Duration.ofMinutes(1)).isEqualTo(now(1)).isEqualTo(now(2));
    assertThat(runs.run(0).on()).isTrue();
    assertThat(runs.run(1).on()).as("led alone").isFalse();
  }

  @Test
  void whatStandsOnTheBenchStandsAloneAndStillWhenAnotherHasTheBench() {
    bench.change(Pace::toggled);
    passes(2);
    assertThat(now(0)).isZero();
    assertThat(now(1)).isEqualTo(Duration.ofMinutes(2));
    runs.turnTo(1);
    assertThat(bench.pace().paused()).isFalse();
    passes(1);
    assertThat(now(0)).as("still frozen").isZero();
    assertThat(now(1)).isEqualTo(Duration.ofMinutes(3)).isEqualTo(now(2));
    runs.turnTo(0);
    assertThat(bench.pace().paused()).isTrue();
  }

  @Test
  void aJumpIsOfOneRunUnlessAllAreMeant() {
    does("power on");
    bench.jump();
    Duration jumped = now(0);
    assertThat(jumped).isPositive();
    assertThat(now(1)).isZero();
    runs.jumpAll();
    assertThat(now(0)).isGreaterThan(jumped);
    assertThat(now(1)).isEqualTo(now(2)).isEqualTo(now(0).minus(jumped));
  }

  @Test
  void allStandAndAllGoOnWhereAllAreMeant() {
    runs.freezeAll(true);
    passes(1);
    assertThat(List.of(now(0), now(1), now(2))).containsOnly(Duration.ZERO);
    assertThat(runs.frozen()).isTrue();
    assertThat(runs.passes()).isFalse();
    runs.freezeAll(false);
    passes(1);
    assertThat(List.of(now(0), now(1), now(2))).containsOnly(Duration.ofMinutes(1));
  }

  @Test
  void aChangeOfSpeedIsOneForAllAndStandsInEveryJournal() {
    bench.change(pace -> pace.at(10));
    passes(6);
    assertThat(List.of(now(0), now(1), now(2))).containsOnly(Duration.ofMinutes(1));
    journals.forEach(
        journal -> assertThat(journal).filteredOn(line -> line.contains("speed")).hasSize(1));
  }

  @Test
  void aQuestionOfThePowerButtonStaysAtItsDevice() {
    does("power on");
    bench.pressPower();
    assertThat(bench.askingPower()).isTrue();
    runs.turnTo(1);
    assertThat(bench.askingPower()).isFalse();
    bench.pressPower();
    assertThat(runs.run(1).on()).isTrue();
    assertThat(runs.run(0).on()).isTrue();
  }

  @Test
  void watchersAreToldThatAnotherRunHasTheBenchAndNothingOfThoseBeside() {
    List<Change> told = new ArrayList<>();
    does("power on");
    bench.watch(told::add);
    runs.turnTo(1);
    assertThat(told).singleElement().matches(change -> change.has(Change.Aspect.RUN));
    told.clear();
    bench.change(pace -> new Pace(pace.factor(), true));
    told.clear();
    passes(30);
    assertThat(now(0)).isGreaterThan(Duration.ofMinutes(5));
    assertThat(told).isEmpty();
  }

  @Test
  void everyJournalCanBePlayedAgainByItself() {
    does("power on");
    passes(2);
    runs.turnTo(1);
    does("network none");
    does("power on");
    passes(4);
    runs.jumpAll();
    runs.turnTo(0);
    passes(1);
    runs.end();
    runs.end();
    for (List<String> journal : journals) {
      assertThat(journal.getLast()).contains("\"end\":true");
      assertThat(journal).filteredOn(line -> line.contains("\"end\":true")).hasSize(1);
      Replay.Result again = Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
      assertThat(again.differences()).isEmpty();
    }
  }

  @Test
  void anotherFileEndsThoseThatAreOnNoBench() {
    does("power on");
    bench.open(FILE);
    assertThat(runs.here()).isFalse();
    runs.leave();
    assertThat(journals.get(0)).noneMatch(line -> line.contains("\"end\":true"));
    assertThat(journals.get(1).getLast()).contains("\"end\":true");
    assertThat(journals.get(2).getLast()).contains("\"end\":true");
    bench.end();
    assertThat(journals.get(0).getLast()).contains("\"end\":true");
  }
}
