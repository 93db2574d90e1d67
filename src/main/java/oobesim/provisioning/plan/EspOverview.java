// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts a run of the status page into the three categories that the page always draws. */
final class EspOverview {
  private EspOverview() {}

  static List<PhaseProgress> of(EspRun run, Duration now, boolean userSignedIn) {
    List<PhaseProgress> lines = new ArrayList<>();
    boolean broken = false;
    for (EspPhase phase : EspPhase.values()) {
      boolean before = broken;
      PhaseProgress line =
          run.phase(phase)
              .map(begun -> begun(run, begun, begun.shown(now)))
              .orElseGet(() -> notBegun(run, phase, before, userSignedIn));
      broken |= line.status() == TaskStatus.FAILED && !run.left().contains(phase);
      lines.add(line);
    }
    return lines;
  }

  private static PhaseProgress begun(EspRun run, PhaseRun begun, Duration now) {
    List<TaskProgress> tasks = begun.at(now);
    TaskStatus status = status(begun, now);
    if (status == TaskStatus.FAILED && !begun.ended(now)) {
      tasks = tasks.stream().map(EspOverview::timedOut).toList();
    }
    return new PhaseProgress(begun.phase(), status, tasks, run.expanded().contains(begun.phase()));
  }

  private static TaskStatus status(PhaseRun begun, Duration now) {
    if (begun.ended(now)) {
      return begun.failing().isPresent() ? TaskStatus.FAILED : TaskStatus.COMPLETE;
    }
    return begun.brokenOff().isPresent() ? TaskStatus.FAILED : TaskStatus.WORKING;
  }

  private static TaskProgress timedOut(TaskProgress row) {
    return switch (row.status()) {
      case WORKING, IDENTIFYING ->
          new TaskProgress(row.task(), TaskStatus.FAILED, row.done(), row.total(), "");
      case WAITING ->
          new TaskProgress(row.task(), TaskStatus.PREVIOUS_FAILED, row.done(), row.total(), "");
      default -> row;
    };
  }

  private static PhaseProgress notBegun(
      EspRun run, EspPhase phase, boolean broken, boolean userSignedIn) {
    TaskStatus status = TaskStatus.WAITING;
    if (broken) {
      status = TaskStatus.PREVIOUS_FAILED;
    } else if (phase == EspPhase.ACCOUNT_SETUP && !userSignedIn) {
      status = TaskStatus.AFTER_SIGN_IN;
    }
    return new PhaseProgress(phase, status, List.of(), run.expanded().contains(phase));
  }
}
