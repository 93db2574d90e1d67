// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.Failure;
import oobesim.provisioning.TechnicianRun;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.rule.PhasePlanner;
import oobesim.provisioning.rule.PreparationRun;
import oobesim.provisioning.rule.Standstill;
import oobesim.provisioning.rule.UnwatchedWork;

/** Actions on what the agent works at, whichever page is shown, and on its own page. */
final class WorkActions {
  private final FailureCatalog failures;

  WorkActions(FailureCatalog failures) {
    this.failures = failures;
  }

  List<ActionRule> all() {
    return List.of(
        new ActionRule("carry-on", Set.of(), (world, call) -> carryOn(world)),
        new ActionRule("work-unwatched", Set.of(), (world, call) -> unwatched(world)),
        new ActionRule("begin-device-preparation", Set.of(), (world, call) -> begin(world)),
        new ActionRule(
            "record-device-preparation-failure", Set.of(), (world, call) -> record(world)));
  }

  /** Work stands still without internet or power, and goes on where it was. */
  private World carryOn(World world) {
    return world.device(d -> d.working(run -> carriedOn(world, run)));
  }

  private PhaseRun carriedOn(World world, PhaseRun run) {
    Duration now = world.now();
    if (run.idle(now)) {
      return run;
    }
    if (world.state().unwatched().contains(run)) {
      return UnwatchedWork.going(world, run);
    }
    if (world.state().preparation().filter(run::equals).isPresent()) {
      return PreparationRun.again(world, run, failures.strikes(world, run));
    }
    // what has ended badly is not planned again: its apps alone go on
    if (!run.ended(now) && run.brokenOff().isEmpty()) {
      return PhasePlanner.again(world, run, failures.strikes(world, run));
    }
    return Standstill.of(world, run.phase()) ? run.paused(now) : run.resumed(now);
  }

  /** What no page has waited for comes now, and what the power interrupted goes on. */
  private World unwatched(World world) {
    World carried = carryOn(world);
    List<PhaseRun> more = new ArrayList<>(carried.state().unwatched());
    more.addAll(UnwatchedWork.begin(carried, failures.strikes(carried)));
    return carried.device(d -> d.withUnwatched(more));
  }

  /** The page opens: what an earlier pass has worked at, watched or not, is found. */
  private World begin(World world) {
    TechnicianRun times = new TechnicianRun(Optional.of(world.now()), Optional.empty());
    World cleared = world.device(d -> d.putAway(world.now()).withTechnician(times));
    return cleared.device(
        d ->
            d.withPreparation(
                Optional.of(PreparationRun.begin(cleared, failures.strikes(cleared)))));
  }

  private World record(World world) {
    return PreparationRun.of(world)
        .failing()
        .map(fault -> world.device(d -> d.withFailure(Optional.of(failure(world, fault)))))
        .orElseGet(() -> failures.met(world, Mishap.DEVICE_PREPARATION_LIMIT));
  }

  private static Failure failure(World world, TaskFault fault) {
    return new Failure(fault.id(), fault.code(), Optional.empty(), Optional.empty(), world.now());
  }
}
