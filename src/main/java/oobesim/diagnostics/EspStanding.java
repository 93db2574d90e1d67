// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** How far the three categories of the status page are, an earlier half of the device included. */
final class EspStanding {
  private final Traces traces;

  private EspStanding(Traces traces) {
    this.traces = traces;
  }

  /** All three, in the order of the page; empty if the page was never opened. */
  static List<PhaseProgress> of(Traces traces) {
    return traces.happened(EventKind.PHASE_BEGUN) ? new EspStanding(traces).all() : List.of();
  }

  private List<PhaseProgress> all() {
    World world = traces.world();
    List<PhaseProgress> phases = new ArrayList<>();
    for (PhaseProgress now :
        world.state().esp().at(world.now(), world.state().user().isPresent())) {
      boolean begun = world.state().esp().phase(now.phase()).isPresent();
      phases.add(begun ? now : past(now.phase()).orElseGet(() -> prepared(now)));
    }
    return phases;
  }

  /** What an earlier half has done is still done, although this one does not run it. */
  private Optional<PhaseProgress> past(EspPhase phase) {
    return traces.events().reversed().stream()
        .filter(event -> event.subject().equals(new Subject.Category(phase)))
        .findFirst()
        .filter(event -> event.kind() == EventKind.PHASE_DONE)
        .map(event -> new PhaseProgress(phase, TaskStatus.COMPLETE, rows(phase), false));
  }

  /** After an Autopilot Reset the device is prepared, and nobody knows any more when that was. */
  private PhaseProgress prepared(PhaseProgress now) {
    boolean before =
        now.phase() == EspPhase.DEVICE_PREPARATION
            && traces.world().state().has(Milestone.PREPARED);
    return before ? new PhaseProgress(now.phase(), TaskStatus.COMPLETE, List.of(), false) : now;
  }

  private List<TaskProgress> rows(EspPhase phase) {
    List<TaskProgress> rows = new ArrayList<>();
    for (EspTask task : EspTask.values()) {
      traces.events().reversed().stream()
          .filter(event -> event.kind() == EventKind.STEP_DONE)
          .filter(event -> event.subject().equals(new Subject.Step(phase, task)))
          .findFirst()
          .map(event -> row(task, event))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private static TaskProgress row(EspTask task, LoggedEvent done) {
    boolean nothing = task.unit() != EspTask.Unit.NONE && done.detail().equals(Detail.NONE);
    int count = CountedResources.number(done);
    TaskStatus status = nothing ? TaskStatus.NO_SETUP_NEEDED : TaskStatus.COMPLETE;
    return new TaskProgress(task, status, count, count, "");
  }
}
