// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspRun;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.rule.PhasePlanner;
import oobesim.statechart.ActionCall;

/** Actions on the Enrollment Status Page and on failures. */
final class EspActions {
  private final FailureCatalog failures;

  EspActions(FailureCatalog failures) {
    this.failures = failures;
  }

  List<ActionRule> all() {
    return List.of(
        new ActionRule(
            "open-esp",
            Set.of(),
            (world, call) ->
                world.device(d -> d.putAway(world.now()).withFailure(Optional.empty()))),
        new ActionRule("begin-phase", Set.of("phase"), this::begin),
        new ActionRule("replan", Set.of("phase"), this::replan),
        new ActionRule("try-again", Set.of(), (world, call) -> tryAgain(world)),
        new ActionRule(
            "leave-esp",
            Set.of(),
            (world, call) ->
                world.device(d -> d.withEsp(d.esp().leftBehind()).withFailure(Optional.empty()))),
        new ActionRule(
            "toggle-details",
            Set.of("phase"),
            (world, call) -> world.device(d -> d.withEsp(d.esp().toggled(phase(call))))),
        new ActionRule("record-phase-failure", Set.of("phase"), EspActions::recordPhase),
        new ActionRule("time-out-esp", Set.of(), (world, call) -> timeOut(world)),
        new ActionRule("record-failure", Set.of("failure"), this::record),
        new ActionRule(
            "clear-failure",
            Set.of(),
            (world, call) -> world.device(d -> d.withFailure(Optional.empty()))));
  }

  /** A category that stood still because the power was gone goes on; another one begins. */
  private World begin(World world, ActionCall call) {
    EspPhase phase = phase(call);
    Optional<PhaseRun> begun = world.state().esp().phase(phase);
    if (begun.isPresent()) {
      return replan(world, call);
    }
    World there = phase == EspPhase.DEVICE_PREPARATION ? world : AttemptActions.enrolled(world);
    PhaseRun run = PhasePlanner.begin(there, phase, failures.strikes(there));
    World noted = AttemptActions.noted(there, failures.in(there, phase));
    return failures.counted(noted, phase.id()).device(d -> d.withEsp(d.esp().with(run)));
  }

  private World replan(World world, ActionCall call) {
    Optional<PhaseRun> begun = world.state().esp().phase(phase(call));
    return begun
        .filter(run -> !run.ended(world.now()))
        .map(run -> PhasePlanner.again(world, run, failures.strikes(world, run)))
        .map(run -> world.device(d -> d.withEsp(d.esp().with(run))))
        .orElse(world);
  }

  private static World recordPhase(World world, ActionCall call) {
    EspPhase phase = phase(call);
    Optional<TaskRun> failing = world.state().esp().phase(phase).flatMap(PhaseRun::failing);
    return failing
        .map(
            task ->
                registered(world, task)
                    .device(d -> d.withFailure(Optional.of(failure(world, phase, task)))))
        .orElse(world);
  }

  /** The last row of Device preparation is reached only by a device that is enrolled. */
  private static World registered(World world, TaskRun failing) {
    return failing.task() == EspTask.PREPARING ? AttemptActions.enrolled(world) : world;
  }

  private static Failure failure(World world, EspPhase phase, TaskRun task) {
    TaskFault fault = task.fault().orElseThrow();
    return new Failure(
        fault.id(), fault.code(), Optional.of(phase), Optional.of(task.task()), world.now());
  }

  private World timeOut(World world) {
    return failures
        .met(world, Mishap.STATUS_PAGE_LIMIT)
        .device(d -> d.withEsp(d.esp().timedOut(world.now())));
  }

  private World record(World world, ActionCall call) {
    return failures.met(world, call.parameter("failure"));
  }

  private static World tryAgain(World world) {
    EspRun kept = EspRun.NONE;
    for (PhaseRun run : world.state().esp().phases().values()) {
      boolean finished = run.ended(world.now()) && run.failing().isEmpty();
      kept = finished ? kept.with(run) : kept;
    }
    EspRun again = kept;
    return world.device(d -> d.putAway(world.now()).withEsp(again).withFailure(Optional.empty()));
  }

  private static EspPhase phase(ActionCall call) {
    return EspPhase.of(call.parameter("phase"));
  }
}
