// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.drill.Drill;
import oobesim.page.ScreenId;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;

/** A drill that somebody is at, led live. */
class DrillRunTest {
  private static final String[] TO_THE_FAILURE = {
    "power on",
    "wait 2",
    "key WIN x5",
    "select pre-provision",
    "click next",
    "wait 1",
    "click provision",
    "wait 61"
  };

  private final DrillBench bench = DrillBench.of("d-05", Mode.TRY);

  @Test
  void theFirstStepIsAwaitedBeforeAnythingIsDone() {
    assertThat(bench.drill().awaited()).map(Drill.Step::id).contains("start");
    bench.doing("power on");
    assertThat(bench.drill().awaited()).map(Drill.Step::id).contains("menu");
  }

  @Test
  void whatGoesWrongDoesSoByTheDrillsHandAndStandsInTheJournal() {
    bench.doing(TO_THE_FAILURE);
    assertThat(bench.run().screen().id()).isEqualTo(ScreenId.PREPROV_FAILURE);
    assertThat(bench.journal()).anyMatch(line -> line.contains("by drill network none"));
  }

  @Test
  void aWrongTurnIsExplainedOnceAfterItHappened() {
    bench.doing(TO_THE_FAILURE);
    assertThat(bench.drill().unexplained()).isEmpty();

    bench.doing("click retry");
    Assessment.Turn turn = bench.drill().unexplained().orElseThrow();
    assertThat(turn.turn().id()).isEqualTo("early-retry");

    bench.drill().goOn(turn);
    assertThat(bench.drill().unexplained()).isEmpty();
  }

  @Test
  void backToBeforeTheWrongTurnIsWhereItWasAndTheTurnIsToldAsTakenBack() {
    bench.doing(TO_THE_FAILURE);
    Duration before = bench.run().now();
    bench.doing("click retry", "wait 5");

    assertThat(bench.drill().backBefore(bench.drill().unexplained().orElseThrow())).isTrue();

    assertThat(bench.run().screen().id()).isEqualTo(ScreenId.PREPROV_FAILURE);
    assertThat(bench.run().now()).isEqualTo(before);
    assertThat(bench.drill().assessment().wrongTurns())
        .singleElement()
        .matches(Assessment.Turn::takenBack);
    assertThat(bench.drill().assessment().conduct().backs()).isEqualTo(1);
    assertThat(bench.replayed().same()).as("%s", bench.replayed().differences()).isTrue();
  }

  @Test
  void aHintCostsItsPriceAndTheNextOneComesThen() {
    Optional<Drill.Hint> first = bench.drill().takeHint();
    assertThat(first).isEqualTo(Optional.of(bench.drill().drill().course().hints().getFirst()));
    assertThat(bench.drill().nextHint())
        .isEqualTo(Optional.of(bench.drill().drill().course().hints().get(1)));
    assertThat(bench.drill().hints()).containsExactly(first.get());
  }

  @Test
  void aTestHasNoHintsNoExplanationsAndNoWayBack() {
    DrillBench test = DrillBench.of("d-05", Mode.TEST).doing(TO_THE_FAILURE).doing("click retry");
    assertThat(test.drill().takeHint()).isEmpty();
    assertThat(test.drill().unexplained()).isEmpty();
    Assessment.Turn turn = test.drill().assessment().wrongTurns().getFirst();
    assertThat(test.drill().backBefore(turn)).isFalse();
    assertThat(test.journal().getFirst()).contains("\"mode\":\"test\"");
  }

  @Test
  void howLongSomebodyThoughtIsInTheJournalAndInTheDecision() {
    bench.doing("power on", "wait 2", "think 7", "key WIN x5");
    assertThat(bench.journal()).anyMatch(line -> line.contains("thought PT7S"));
    assertThat(bench.drill().assessment().decisions())
        .filteredOn(decision -> decision.words().startsWith("key WIN"))
        .singleElement()
        .satisfies(it -> assertThat(it.thought()).isEqualTo(Duration.ofSeconds(7)));
  }

  @Test
  void theJournalAloneGivesTheSameAssessment() {
    bench
        .doing(TO_THE_FAILURE)
        .doing("note phase Device setup, apps", "note code 0X800705B4", "hint", "click retry")
        .doing("network wired", "note cause the cable is out");
    Assessment live = bench.drill().finish();
    Assessment found = bench.assessed();

    assertThat(found.points()).isEqualTo(live.points());
    assertThat(found.criteria().toString()).isEqualTo(live.criteria().toString());
    assertThat(found.steps()).hasSameSizeAs(live.steps());
    assertThat(found.decisions().stream().map(it -> it.moment().line() + it.words()))
        .isEqualTo(live.decisions().stream().map(it -> it.moment().line() + it.words()).toList());
    assertThat(bench.replayed().same()).as("%s", bench.replayed().differences()).isTrue();
  }
}
