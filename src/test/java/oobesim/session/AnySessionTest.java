// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;

/** What holds for every run, whatever somebody does and whenever. */
class AnySessionTest {
  @Property(tries = 50)
  void timeInOneGoIsTimeInManySmallSteps(Draws any) {
    List<String> lines = AnyRun.lines(any);
    int seconds = any.integer(1, 900);
    AnyRun inOneGo = AnyRun.of(lines);
    AnyRun inSteps = AnyRun.begin(lines, 1);
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("wait ")) {
        waitInSteps(inSteps.session(), Long.parseLong(line.substring(5)), seconds);
      } else {
        inSteps.does(line);
      }
    }
    assertThat(inSteps.journal()).isEqualTo(inOneGo.journal());
    assertThat(inSteps.session().world()).isEqualTo(inOneGo.session().world());
  }

  private static void waitInSteps(Session session, long seconds, int step) {
    Duration end = session.now().plusSeconds(seconds);
    while (session.now().plusSeconds(step).compareTo(end) < 0) {
      session.advance(Duration.ofSeconds(step));
    }
    session.advanceTo(end);
  }

  @Property(tries = 50)
  void aRunIsPlayedAgainFromItsJournal(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.of(lines);
    run.session().end();
    Replay.Result again = Replay.of(run.file(), ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(again.compared()).isEqualTo(run.journal().size());
    assertThat(again.session().orElseThrow().screen()).isEqualTo(run.session().screen());
  }

  @Property(tries = 50)
  void fromAKeptMomentARunGoesOnAsItDidBefore(Draws any) {
    List<String> lines = AnyRun.lines(any);
    int cut = any.integer(1, lines.size() - 1);
    AnyRun run = AnyRun.begin(lines, 1);
    lines.subList(1, cut).forEach(run::does);
    run.session().checkpoint("here");
    int kept = run.journal().size();
    lines.subList(cut, lines.size()).forEach(run::does);
    List<String> first = new ArrayList<>(run.journal().subList(kept, run.journal().size()));
    var world = run.session().world();
    run.session().restore("here");
    int restored = run.journal().size();
    lines.subList(cut, lines.size()).forEach(run::does);
    assertThat(run.journal().subList(restored, run.journal().size())).isEqualTo(first);
    assertThat(run.session().world()).isEqualTo(world);
    assertThat(Replay.of(run.file(), ShippedFlow.source()).same()).isTrue();
  }

  @Property(tries = 50)
  void theSameInputsGiveTheSameLinesAndEveryUselessOneHasAReason(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.of(lines);
    assertThat(AnyRun.of(lines).journal()).isEqualTo(run.journal());
    assertThat(run.journal())
        .filteredOn(line -> line.contains("\"accepted\":false"))
        .allMatch(line -> line.matches(".*\"accepted\":false,\"reason\":\"[^\"].*\"screen\":.*"));
    assertThat(run.journal()).filteredOn(line -> line.contains("\"input\"")).hasSize(inputs(lines));
  }

  private static int inputs(List<String> lines) {
    return (int) lines.stream().skip(1).filter(line -> !line.startsWith("wait ")).count();
  }

  @Property(tries = 40)
  void aJournalThatIsCutAnywhereIsPlayedAsFarAsItGoes(Draws any) {
    List<String> lines = AnyRun.lines(any);
    String file = AnyRun.of(lines).file();
    int header = file.indexOf('\n') + 1;
    String cut = file.substring(0, any.integer(header, file.length()));
    Replay.Result again = Replay.of(cut, ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo((int) cut.chars().filter(c -> c == '\n').count());
  }

  @Property(tries = 100)
  void aDamagedJournalNeverThrows(Draws any) {
    String file = AnyRun.of(AnyRun.lines(any)).file();
    int at = any.integer(0, file.length() - 1);
    String damaged = file.substring(0, at) + any.letter() + file.substring(at + 1);
    Replay.Result again = Replay.of(damaged, ShippedFlow.source());
    if (again.session().isEmpty()) {
      assertThat(again.differences()).hasSize(1);
    }
  }
}
