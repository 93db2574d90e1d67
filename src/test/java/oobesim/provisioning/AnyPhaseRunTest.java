// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every plan, every pause and every moment. */
class AnyPhaseRunTest {
  @Property
  void doneNeverExceedsTotal(
      @ForAll("runs") PhaseRun run, @ForAll @IntRange(max = 4000) int second) {
    assertThat(run.at(at(second)))
        .allSatisfy(row -> assertThat(row.done()).isBetween(0, row.total()));
  }

  @Property
  void doneNeverShrinksAndStatusNeverGoesBack(
      @ForAll("runs") PhaseRun run,
      @ForAll @IntRange(max = 4000) int second,
      @ForAll @IntRange(max = 4000) int later) {
    List<TaskProgress> before = run.at(at(second));
    List<TaskProgress> after = run.at(at(second + later));
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).done()).isGreaterThanOrEqualTo(before.get(i).done());
      assertThat(step(after.get(i).status())).isGreaterThanOrEqualTo(step(before.get(i).status()));
      if (step(before.get(i).status()) == 3) {
        assertThat(after.get(i)).as("a row that has ended").isEqualTo(before.get(i));
      }
    }
  }

  @Property
  void workedTimeNeverExceedsElapsedTime(
      @ForAll("runs") PhaseRun run, @ForAll @IntRange(max = 8000) int second) {
    Duration elapsed = at(second).minus(run.startedAt());
    assertThat(run.worked(at(second)))
        .isGreaterThanOrEqualTo(Duration.ZERO)
        .isLessThanOrEqualTo(elapsed.isNegative() ? Duration.ZERO : elapsed);
  }

  @Property
  void whatRemainsIsExactlyTheTimeToTheEnd(
      @ForAll("runs") PhaseRun run, @ForAll @IntRange(min = 1000, max = 4000) int second) {
    Duration now = at(second);
    Duration end = now.plus(run.remaining(now));
    assertThat(run.ended(end)).isEqualTo(!run.paused() || run.ended(now));
    if (!run.paused() && !run.ended(now)) {
      assertThat(run.ended(end.minusNanos(1))).isFalse();
    }
  }

  @Property
  void aCategoryEndsWithAFailedRowOrWithEveryRowDone(@ForAll("runs") PhaseRun run) {
    PhaseRun going = run.resumed(at(5000));
    List<TaskProgress> rows = going.at(at(5000).plus(going.remaining(at(5000))));
    boolean failed = rows.stream().anyMatch(row -> row.status() == TaskStatus.FAILED);
    assertThat(failed).isEqualTo(run.failing().isPresent());
    assertThat(rows).allSatisfy(row -> assertThat(step(row.status())).isEqualTo(3));
  }

  private static int step(TaskStatus status) {
    return switch (status) {
      case WAITING, AFTER_SIGN_IN -> 0;
      case IDENTIFYING -> 1;
      case WORKING -> 2;
      case COMPLETE, NO_SETUP_NEEDED, FAILED, PREVIOUS_FAILED -> 3;
    };
  }

  @Provide
  Arbitrary<PhaseRun> runs() {
    return Combinators.combine(rows(), Arbitraries.integers().between(0, 200), pauses())
        .as(AnyPhaseRunTest::run);
  }

  private static PhaseRun run(List<TaskRun> rows, int start, List<Integer> switches) {
    PhaseRun run = new PhaseRun(EspPhase.DEVICE_SETUP, at(start), List.of(), rows);
    int now = start;
    for (int gap : switches) {
      now += gap;
      run = run.paused() ? run.resumed(at(now)) : run.paused(at(now));
    }
    return run;
  }

  /** Seconds between switches of the cable: off, on, off ... */
  private static Arbitrary<List<Integer>> pauses() {
    return Arbitraries.integers().between(0, 200).list().ofMaxSize(5);
  }

  private static Arbitrary<List<TaskRun>> rows() {
    return row().list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<TaskRun> row() {
    Arbitrary<Integer> gap = Arbitraries.integers().between(0, 300);
    return Combinators.combine(
            Arbitraries.of(EspTask.values()),
            gap,
            gap,
            gap.list().ofMaxSize(5),
            gap.map(g -> g * 3).optional(0.3))
        .as(AnyPhaseRunTest::row);
  }

  private static TaskRun row(
      EspTask task, int starts, int listing, List<Integer> gaps, Optional<Integer> fault) {
    List<Duration> ends = new ArrayList<>();
    int end = starts + listing;
    for (int gap : task.unit() == EspTask.Unit.NONE ? List.of(gaps.size()) : gaps) {
      end += gap;
      ends.add(at(end));
    }
    return new TaskRun(
        task,
        at(starts),
        at(starts + listing),
        ends,
        fault.map(at -> new TaskFault("some-failure", "0x1", at(starts + at))));
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
