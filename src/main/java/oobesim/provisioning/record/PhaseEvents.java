// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Installations.Item;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.rule.Tracking;

/**
 * What a category of the status page has done up to a moment, read from its plan.
 *
 * <p>Nothing is written down while a category runs: its plan knows when each unit is done. So a run
 * may be jumped through in any steps and has always the same events.
 */
final class PhaseEvents {
  private final World world;
  private final PhaseRun run;
  private final Duration until;
  private final boolean timedOut;
  private final Detail during;
  private final Duration worked;
  private final List<LoggedEvent> events = new ArrayList<>();

  private PhaseEvents(World world, PhaseRun run, Detail during) {
    this.world = world;
    this.run = run;
    this.until = run.shown(world.now());
    this.during = during;
    this.timedOut = run.brokenOff().isPresent() && !run.ended(until);
    this.worked = worked(run, until);
  }

  /** The events of one category up to now. */
  static List<LoggedEvent> of(World world, PhaseRun run) {
    PhaseEvents events = new PhaseEvents(world, run, new Detail.During(run.phase()));
    events.collect();
    return List.copyOf(events.events);
  }

  /** What the agent has done up to now, whatever the page made of it. */
  static List<LoggedEvent> ofApps(World world, PhaseRun run) {
    return ofApps(world, run, new Detail.During(run.phase()));
  }

  /** What the agent has done up to now where no page waits for it. */
  static List<LoggedEvent> unwatched(World world, PhaseRun run) {
    return ofApps(world, run, Detail.NONE);
  }

  private static List<LoggedEvent> ofApps(World world, PhaseRun run, Detail during) {
    PhaseEvents events = new PhaseEvents(world, run, during);
    run.tasks().forEach(events::apps);
    return List.copyOf(events.events);
  }

  private void collect() {
    Subject phase = new Subject.Category(run.phase());
    note(run.startedAt(), EventKind.PHASE_BEGUN, phase, Detail.NONE);
    run.tasks().forEach(this::row);
    if (timedOut) {
      note(until, EventKind.PHASE_FAILED, phase, Detail.NONE);
    } else if (run.ended(until)) {
      Optional<TaskFault> fault = run.failing().flatMap(TaskRun::fault);
      EventKind end = fault.isPresent() ? EventKind.PHASE_FAILED : EventKind.PHASE_DONE;
      at(run.length(), end, phase, Detail.code(fault.map(TaskFault::code).orElse("")));
    }
  }

  /** A row that takes no time was done before: in a user's run the device is joined already. */
  private void row(TaskRun row) {
    if (row.fault().isEmpty() && row.endsAt().equals(row.startsAt())) {
      return;
    }
    Subject subject = new Subject.Step(run.phase(), row.task());
    at(row.startsAt(), EventKind.STEP_BEGUN, subject, Detail.NONE);
    if (row.task() == EspTask.APPS) {
      apps(row);
    } else if (row.task().unit() != EspTask.Unit.NONE) {
      units(row, subject);
    }
    TaskProgress shown = row.at(worked);
    switch (shown.status()) {
      case COMPLETE, NO_SETUP_NEEDED -> done(row, subject, shown);
      case FAILED -> {
        undetected(row);
        at(row.endsAt(), EventKind.STEP_FAILED, subject, Detail.code(shown.code()));
      }
      case WORKING, IDENTIFYING -> {
        if (timedOut) {
          note(until, EventKind.STEP_FAILED, subject, Detail.NONE);
        }
      }
      case WAITING, PREVIOUS_FAILED, AFTER_SIGN_IN -> {}
    }
  }

  /** The agent goes on, whatever the page makes of it. */
  private void apps(TaskRun row) {
    Duration worked = run.worked(world.now());
    AppEvents.of(during, row, worked)
        .forEach(e -> note(run.moment(e.at()), e.kind(), e.subject(), e.detail()));
  }

  /** Where detection itself is broken, the agent finds none of its apps, installed or not. */
  private void undetected(TaskRun row) {
    Optional<String> state = row.fault().flatMap(TaskFault::detection);
    App.Context context =
        run.phase() == EspPhase.ACCOUNT_SETUP ? App.Context.USER : App.Context.DEVICE;
    for (App app : state.isPresent() ? Tracking.tracked(world, context) : List.<App>of()) {
      if (app.type() == App.Type.WIN32) {
        Item item = Item.of(app, world.state().user().orElse(""));
        Subject named = new Subject.App(item.app(), item.owner());
        at(row.endsAt(), EventKind.APP_FAILED, named, new Detail.Detection(state.get()));
      }
    }
  }

  private void units(TaskRun row, Subject subject) {
    int total = row.unitsDoneAt().size();
    for (int i = 0; i < total; i++) {
      Detail count = new Detail.Count(i + 1, total);
      at(row.unitsDoneAt().get(i), EventKind.POLICY_APPLIED, subject, count);
    }
  }

  private void done(TaskRun row, Subject subject, TaskProgress shown) {
    Detail count = Detail.count(shown.done(), shown.total());
    at(row.endsAt(), EventKind.STEP_DONE, subject, count);
    Subject tenant = new Subject.Named(world.around().tenant().domain());
    if (run.phase() == EspPhase.DEVICE_PREPARATION) {
      switch (row.task()) {
        case SECURING_HARDWARE ->
            at(row.endsAt(), EventKind.TPM_ATTESTED, Subject.NOTHING, Detail.NONE);
        case JOINING_NETWORK -> {
          if (!hybrid()) {
            at(row.endsAt(), EventKind.ENTRA_JOINED, tenant, Detail.NONE);
          }
        }
        case REGISTERING -> at(row.endsAt(), EventKind.MDM_ENROLLED, tenant, Detail.NONE);
        default -> {}
      }
    }
  }

  private boolean hybrid() {
    return world.state().hybrid();
  }

  /** What is behind the moment at which the category broke off did not happen. */
  private static Duration worked(PhaseRun run, Duration until) {
    Duration worked = run.worked(until);
    return run.failing().isPresent() && worked.compareTo(run.length()) > 0 ? run.length() : worked;
  }

  private void at(Duration working, EventKind kind, Subject subject, Detail detail) {
    boolean tooLate =
        kind.begins() && run.failing().isPresent() && working.compareTo(run.length()) >= 0;
    if (working.compareTo(worked) <= 0 && !tooLate) {
      note(run.moment(working), kind, subject, detail);
    }
  }

  private void note(Duration moment, EventKind kind, Subject subject, Detail detail) {
    events.add(new LoggedEvent(moment, kind, subject, detail));
  }
}
