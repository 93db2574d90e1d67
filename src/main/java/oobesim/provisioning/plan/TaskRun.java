// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one row of the status page will go, in working time since its phase began.
 *
 * @param task which row
 * @param startsAt when it begins
 * @param identifiedAt when it is known how much there is to do
 * @param unitsDoneAt when each of its units is done; empty for a row with nothing to do
 * @param fault what goes wrong in it
 * @param turns the apps' turns, in their order; empty for a row that installs none
 */
public record TaskRun(
    EspTask task,
    Duration startsAt,
    Duration identifiedAt,
    List<Duration> unitsDoneAt,
    Optional<TaskFault> fault,
    List<AppTurn> turns) {
  public TaskRun {
    unitsDoneAt = List.copyOf(unitsDoneAt);
    turns = List.copyOf(turns);
  }

  /** One that installs no app. */
  public TaskRun(
      EspTask task,
      Duration startsAt,
      Duration identifiedAt,
      List<Duration> unitsDoneAt,
      Optional<TaskFault> fault) {
    this(task, startsAt, identifiedAt, unitsDoneAt, fault, List.of());
  }

  /** When the row ends, well or not. */
  public Duration endsAt() {
    Duration end = unitsDoneAt.isEmpty() ? identifiedAt : unitsDoneAt.getLast();
    return fault.map(TaskFault::at).orElse(end);
  }

  /** The same with all but its first units put off, as if the row went on from a moment. */
  public TaskRun goingOn(int done, Duration moment) {
    Duration from = done == 0 ? startsAt : unitsDoneAt.get(done - 1);
    Duration by = moment.minus(from);
    List<Duration> ends = new ArrayList<>(unitsDoneAt.subList(0, done));
    unitsDoneAt.stream().skip(done).map(end -> end.plus(by)).forEach(ends::add);
    List<AppTurn> later =
        turns.stream().map(turn -> turn.ended(from) ? turn : turn.later(by)).toList();
    Duration known = done == 0 ? identifiedAt.plus(by) : identifiedAt;
    return new TaskRun(task, startsAt, known, ends, fault, later);
  }

  /** The row after so much working time. */
  public TaskProgress at(Duration worked) {
    int total = task.unit() == EspTask.Unit.NONE ? 0 : unitsDoneAt.size();
    int done = (int) unitsDoneAt.stream().filter(end -> end.compareTo(worked) <= 0).count();
    return new TaskProgress(task, status(worked), Math.min(done, total), total, code(worked));
  }

  private TaskStatus status(Duration worked) {
    if (worked.compareTo(startsAt) < 0) {
      return TaskStatus.WAITING;
    }
    if (failed(worked)) {
      return TaskStatus.FAILED;
    }
    if (worked.compareTo(endsAt()) >= 0 && fault.isEmpty()) {
      return unitsDoneAt.isEmpty() ? TaskStatus.NO_SETUP_NEEDED : TaskStatus.COMPLETE;
    }
    boolean counted = task.unit() != EspTask.Unit.NONE;
    return counted && worked.compareTo(identifiedAt) < 0
        ? TaskStatus.IDENTIFYING
        : TaskStatus.WORKING;
  }

  private boolean failed(Duration worked) {
    return fault.filter(f -> f.at().compareTo(worked) <= 0).isPresent();
  }

  private String code(Duration worked) {
    return failed(worked) ? fault.orElseThrow().code() : "";
  }
}
