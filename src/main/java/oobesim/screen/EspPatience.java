// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.plan.TaskStatus;

/**
 * Whether a category or a row of the status page has been under way for so long that it says so.
 */
final class EspPatience {
  /** The words are known, the moment at which they come is not: it is our guess. */
  static final Duration LONG = Duration.ofMinutes(10);

  private final Duration now;
  private final Optional<PhaseRun> run;

  private EspPatience(Duration now, Optional<PhaseRun> run) {
    this.now = now;
    this.run = run;
  }

  static EspPatience in(Page page, EspPhase phase) {
    return new EspPatience(page.world().now(), page.world().state().esp().phase(phase));
  }

  boolean with(TaskStatus category) {
    return category == TaskStatus.WORKING
        && run.filter(begun -> longAgo(begun.startedAt())).isPresent();
  }

  /** A row that counts tells by its numbers how far it is. */
  boolean with(TaskProgress row) {
    return row.status() == TaskStatus.WORKING
        && row.total() == 0
        && run.flatMap(begun -> beginning(begun, row.task())).filter(this::longAgo).isPresent();
  }

  private static Optional<Duration> beginning(PhaseRun run, EspTask task) {
    return run.tasks().stream()
        .filter(planned -> planned.task() == task)
        .map(TaskRun::startsAt)
        .map(run::momentOf)
        .findFirst();
  }

  private boolean longAgo(Duration moment) {
    return now.minus(moment).compareTo(LONG) >= 0;
  }
}
