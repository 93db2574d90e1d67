// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one category of the status page goes: its rows' plans, when it began and when it stood still.
 *
 * <p>What the page shows at a moment is computed from this; nothing is counted along, so that any
 * moment can be drawn, jumped to and played again.
 *
 * @param phase which category
 * @param startedAt when it began
 * @param pauses when it stood still, in order
 * @param tasks its rows
 * @param brokenOff when the time limit broke it off, for the page alone: the work goes on
 */
public record PhaseRun(
    EspPhase phase,
    Duration startedAt,
    List<Pause> pauses,
    List<TaskRun> tasks,
    Optional<Duration> brokenOff) {
  /** Stands for a moment that will not come as things are. */
  public static final Duration NEVER = Duration.ofDays(36_500);

  public PhaseRun {
    pauses = List.copyOf(pauses);
    tasks = List.copyOf(tasks);
  }

  /** One that nothing has broken off. */
  public PhaseRun(EspPhase phase, Duration startedAt, List<Pause> pauses, List<TaskRun> tasks) {
    this(phase, startedAt, pauses, tasks, Optional.empty());
  }

  /** The apps' turns, in their order. */
  public List<AppTurn> turns() {
    return tasks.stream().flatMap(task -> task.turns().stream()).toList();
  }

  /** Whether the agent has nothing left to do. */
  public boolean idle(Duration now) {
    Duration worked = worked(now);
    return ended(now) && turns().stream().allMatch(turn -> turn.ended(worked) || turn.stopped());
  }

  /** What the page shows of a moment: behind the time limit that of the limit. */
  public Duration shown(Duration now) {
    return brokenOff.filter(end -> end.compareTo(now) < 0).orElse(now);
  }

  /** Broken off by the time limit, if it has not ended before. */
  public PhaseRun timedOut(Duration now) {
    return ended(now) || brokenOff.isPresent()
        ? this
        : new PhaseRun(phase, startedAt, pauses, tasks, Optional.of(now));
  }

  /** The same with other rows. */
  public PhaseRun with(List<TaskRun> other) {
    return new PhaseRun(phase, startedAt, pauses, other, brokenOff);
  }

  /** Time really worked up to a moment. */
  public Duration worked(Duration now) {
    Duration worked = now.minus(startedAt);
    for (Pause pause : pauses) {
      worked = worked.minus(pause.before(now));
    }
    return worked.isNegative() ? Duration.ZERO : worked;
  }

  /** The moment at which so much was worked; not past a standstill that lasts. */
  public Duration moment(Duration worked) {
    Duration moment = startedAt.plus(worked);
    for (Pause pause : pauses) {
      if (pause.from().compareTo(moment) < 0) {
        moment = pause.to().map(moment.minus(pause.from())::plus).orElse(pause.from());
      }
    }
    return moment;
  }

  /** The first fault that ends the category. */
  public Optional<TaskRun> failing() {
    return tasks.stream()
        .filter(task -> task.fault().isPresent())
        .min(Comparator.comparing(TaskRun::endsAt));
  }

  /** Working time after which the category ends, well or not. */
  public Duration length() {
    return failing()
        .map(TaskRun::endsAt)
        .orElseGet(
            () ->
                tasks.stream()
                    .map(TaskRun::endsAt)
                    .max(Comparator.naturalOrder())
                    .orElse(Duration.ZERO));
  }

  /** When so much had been worked; a pause that has not ended puts off what lies behind it. */
  public Duration momentOf(Duration work) {
    Duration moment = startedAt.plus(work);
    for (Pause pause : pauses) {
      if (pause.from().compareTo(moment) < 0) {
        moment = moment.plus(pause.before(pause.to().orElse(NEVER)));
      }
    }
    return moment;
  }

  /** How long from now until the category ends; {@link #NEVER} while it stands still. */
  public Duration remaining(Duration now) {
    if (paused()) {
      return NEVER;
    }
    Duration rest = length().minus(worked(now));
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /** Whether it stands still. */
  public boolean paused() {
    return !pauses.isEmpty() && pauses.getLast().to().isEmpty();
  }

  /** Whether it has ended, well or not. */
  public boolean ended(Duration now) {
    return worked(now).compareTo(length()) >= 0;
  }

  /** Stands still from now on; nothing changes if it does already. */
  public PhaseRun paused(Duration now) {
    if (paused()) {
      return this;
    }
    List<Pause> more = new ArrayList<>(pauses);
    more.add(new Pause(now, Optional.empty()));
    return new PhaseRun(phase, startedAt, more, tasks, brokenOff);
  }

  /** Goes on from now; nothing changes if it does already. */
  public PhaseRun resumed(Duration now) {
    if (!paused()) {
      return this;
    }
    List<Pause> same = new ArrayList<>(pauses);
    same.set(same.size() - 1, new Pause(pauses.getLast().from(), Optional.of(now)));
    return new PhaseRun(phase, startedAt, same, tasks, brokenOff);
  }

  /** The rows at a moment; after a failure the ones not finished read <i>previous failed</i>. */
  public List<TaskProgress> at(Duration now) {
    Duration worked = worked(now);
    boolean broken = failing().isPresent() && worked.compareTo(length()) >= 0;
    Duration shown = broken ? length() : worked;
    return tasks.stream().map(task -> shown(task.at(shown), broken)).toList();
  }

  private static TaskProgress shown(TaskProgress row, boolean broken) {
    boolean unfinished =
        row.status() == TaskStatus.WAITING
            || row.status() == TaskStatus.IDENTIFYING
            || row.status() == TaskStatus.WORKING;
    return broken && unfinished
        ? new TaskProgress(row.task(), TaskStatus.PREVIOUS_FAILED, row.done(), row.total(), "")
        : row;
  }
}
