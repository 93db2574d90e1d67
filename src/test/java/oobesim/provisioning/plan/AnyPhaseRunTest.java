// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.support.Draws;
import oobesim.support.Property;

/** What holds for every plan, every pause and every moment. */
class AnyPhaseRunTest {
  @Property
  void doneNeverExceedsTotal(Draws any) {
    PhaseRun run = run(any);
    int second = any.integer(0, 4000);
    assertThat(run.at(at(second)))
        .allSatisfy(row -> assertThat(row.done()).isBetween(0, row.total()));
  }

  @Property
  void doneNeverShrinksAndStatusNeverGoesBack(Draws any) {
    PhaseRun run = run(any);
    int second = any.integer(0, 4000);
    int later = any.integer(0, 4000);
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
  void workedTimeNeverExceedsElapsedTime(Draws any) {
    PhaseRun run = run(any);
    int second = any.integer(0, 8000);
    Duration elapsed = at(second).minus(run.startedAt());
    assertThat(run.worked(at(second)))
        .isGreaterThanOrEqualTo(Duration.ZERO)
        .isLessThanOrEqualTo(elapsed.isNegative() ? Duration.ZERO : elapsed);
  }

  @Property
  void whatRemainsIsExactlyTheTimeToTheEnd(Draws any) {
    PhaseRun run = run(any);
    Duration now = at(any.integer(1000, 4000));
    Duration end = now.plus(run.remaining(now));
    assertThat(run.ended(end)).isEqualTo(!run.paused() || run.ended(now));
    if (!run.paused() && !run.ended(now)) {
      assertThat(run.ended(end.minusNanos(1))).isFalse();
    }
  }

  @Property
  void aCategoryEndsWithAFailedRowOrWithEveryRowDone(Draws any) {
    PhaseRun run = run(any);
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

  private static PhaseRun run(Draws any) {
    List<TaskRun> rows = any.list(1, 4, () -> row(any));
    int now = any.integer(0, 200);
    PhaseRun run = new PhaseRun(EspPhase.DEVICE_SETUP, at(now), List.of(), rows);
    // the cable is switched: off, on, off ...
    for (int gap : any.list(0, 5, () -> any.integer(0, 200))) {
      now += gap;
      run = run.paused() ? run.resumed(at(now)) : run.paused(at(now));
    }
    return run;
  }

  private static TaskRun row(Draws any) {
    EspTask task = any.of(EspTask.values());
    int starts = gap(any);
    int listed = starts + gap(any);
    List<Integer> gaps = any.list(0, 5, () -> gap(any));
    List<Duration> ends = new ArrayList<>();
    int end = listed;
    for (int gap : task.unit() == EspTask.Unit.NONE ? List.of(gaps.size()) : gaps) {
      end += gap;
      ends.add(at(end));
    }
    Optional<TaskFault> fault =
        any.maybe(() -> new TaskFault("some-failure", "0x1", at(starts + 3 * gap(any))));
    return new TaskRun(task, at(starts), at(listed), ends, fault);
  }

  private static int gap(Draws any) {
    return any.integer(0, 300);
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
