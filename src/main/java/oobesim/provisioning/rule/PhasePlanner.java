// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.plan.TaskStatus;

/**
 * Works out how a category of the status page will go, from what there is to install and from the
 * failures that strike.
 *
 * <p>Which rows run when: {@code Device preparation} one after another, the others side by side
 * (documented). How long each takes is ours: plausible for a bench with a good line, and scaled by
 * the workload.
 */
public final class PhasePlanner {
  private static final Duration SECURING = Duration.ofSeconds(75);
  private static final Duration JOINING = Duration.ofSeconds(25);
  private static final Duration REGISTERING = Duration.ofSeconds(50);
  private static final Duration PREPARING = Duration.ofSeconds(80);
  private static final Duration LISTING = Duration.ofSeconds(20);
  private static final Duration POLICY = Duration.ofSeconds(3);
  private static final Duration CERTIFICATE = Duration.ofSeconds(15);
  private static final Duration CONNECTION = Duration.ofSeconds(8);

  private final World world;
  private final Strikes strikes;
  private final Optional<PhaseRun> before;

  private PhasePlanner(World world, Strikes strikes, Optional<PhaseRun> before) {
    this.world = world;
    this.strikes = strikes;
    this.before = before;
  }

  /** The plan of a category that begins now. */
  public static PhaseRun begin(World world, EspPhase phase, Strikes strikes) {
    List<TaskRun> tasks = new PhasePlanner(world, strikes, Optional.empty()).tasks(phase);
    PhaseRun run = new PhaseRun(phase, world.now(), List.of(), tasks);
    return Standstill.of(world, phase) ? run.paused(world.now()) : run;
  }

  /**
   * The plan of a running category after the world has changed: what is done stays done, a failure
   * that is new strikes from now on.
   */
  public static PhaseRun again(World world, PhaseRun run, Strikes strikes) {
    Duration now = world.now();
    Duration worked = run.worked(now);
    List<TaskRun> tasks =
        new PhasePlanner(world, strikes, Optional.of(run))
            .tasks(run.phase()).stream()
                .map(task -> freed(task, run, worked))
                .map(task -> notBefore(task, worked))
                .toList();
    PhaseRun other = run.with(tasks);
    return Standstill.of(world, run.phase()) ? other.paused(now) : other.resumed(now);
  }

  /** A row that stood still begins what is left of it now, not when it should have. */
  private static TaskRun freed(TaskRun plan, PhaseRun run, Duration worked) {
    return run.tasks().stream()
        .filter(row -> row.task() == plan.task() && row.unitsDoneAt().contains(PhaseRun.NEVER))
        .findFirst()
        .filter(row -> row.startsAt().compareTo(worked) <= 0)
        .filter(row -> !plan.unitsDoneAt().contains(PhaseRun.NEVER))
        .map(row -> plan.goingOn(row.at(worked).done(), worked))
        .orElse(plan);
  }

  private static TaskRun notBefore(TaskRun task, Duration worked) {
    Optional<TaskFault> fault =
        task.fault().map(f -> f.at().compareTo(worked) < 0 ? f.movedTo(worked) : f);
    return new TaskRun(
        task.task(), task.startsAt(), task.identifiedAt(), task.unitsDoneAt(), fault, task.turns());
  }

  private List<TaskRun> tasks(EspPhase phase) {
    return switch (phase) {
      case DEVICE_PREPARATION -> preparation();
      case DEVICE_SETUP -> setup(phase, App.Context.DEVICE, Duration.ZERO);
      case ACCOUNT_SETUP -> account();
    };
  }

  /**
   * In a user's run the device is joined and enrolled before the page opens; after a technician's
   * half nothing of it runs again, and an enrolled device is not enrolled a second time.
   */
  private List<TaskRun> preparation() {
    boolean byDevice = world.state().mode().byDevice() && !world.state().has(Milestone.ENROLLED);
    boolean prepared = world.state().has(Milestone.PREPARED) && !world.state().mode().byDevice();
    List<TaskRun> tasks = new ArrayList<>();
    Duration at = Duration.ZERO;
    at = add(tasks, EspTask.SECURING_HARDWARE, at, byDevice ? SECURING : Duration.ZERO);
    at = add(tasks, EspTask.JOINING_NETWORK, at, byDevice ? JOINING : Duration.ZERO);
    at = add(tasks, EspTask.REGISTERING, at, byDevice ? REGISTERING : Duration.ZERO);
    add(tasks, EspTask.PREPARING, at, prepared ? Duration.ZERO : PREPARING);
    return tasks;
  }

  private Duration add(List<TaskRun> tasks, EspTask task, Duration at, Duration length) {
    Duration end = at.plus(length);
    Optional<TaskFault> fault =
        length.isZero() ? Optional.empty() : fault(EspPhase.DEVICE_PREPARATION, task, at);
    boolean stalled = !length.isZero() && stall(EspPhase.DEVICE_PREPARATION, task).isPresent();
    Duration last = stalled ? PhaseRun.NEVER : end;
    tasks.add(new TaskRun(task, at, at, List.of(last), fault));
    return fault.map(TaskFault::at).orElse(last);
  }

  private List<TaskRun> account() {
    List<TaskRun> tasks = new ArrayList<>();
    TaskRun joining =
        new TaskRun(
            EspTask.JOINING_NETWORK,
            Duration.ZERO,
            Duration.ZERO,
            List.of(JOINING),
            fault(EspPhase.ACCOUNT_SETUP, EspTask.JOINING_NETWORK, Duration.ZERO));
    tasks.add(stalled(EspPhase.ACCOUNT_SETUP, joining));
    tasks.addAll(setup(EspPhase.ACCOUNT_SETUP, App.Context.USER, JOINING));
    return tasks;
  }

  /** Security policies are not counted one by one: the page says 1 of 1 for all of them. */
  private List<TaskRun> setup(EspPhase phase, App.Context context, Duration from) {
    Workload work = world.around().workload();
    boolean device = context == App.Context.DEVICE;
    Duration policies = times(POLICY, work.policies()).plus(LISTING);
    return List.of(
        counted(phase, EspTask.SECURITY_POLICIES, from, work.policies() > 0 ? 1 : 0, policies),
        counted(phase, EspTask.CERTIFICATES, from, device ? work.certificates() : 0, CERTIFICATE),
        counted(
            phase,
            EspTask.NETWORK_CONNECTIONS,
            from,
            device ? work.networkConnections() : 0,
            CONNECTION),
        apps(phase, context, from));
  }

  private TaskRun counted(EspPhase phase, EspTask task, Duration from, int units, Duration each) {
    Duration listed = from.plus(LISTING);
    List<Duration> done = done(task);
    List<Duration> ends = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      ends.add(i < done.size() ? done.get(i) : listed.plus(times(each, i + 1)));
    }
    return stalled(phase, new TaskRun(task, from, listed, ends, fault(phase, task, from)));
  }

  /** Of whole seconds; the JDK's own way leads through numbers of any size. */
  private static Duration times(Duration each, int count) {
    return Duration.ofSeconds(each.toSeconds() * count);
  }

  /** A row that stalls at once goes on identifying; later, what is not done then is never done. */
  private TaskRun stalled(EspPhase phase, TaskRun row) {
    Optional<Strikes.Strike> stall = stall(phase, row.task());
    if (stall.isEmpty()) {
      return row;
    }
    Duration at = row.startsAt().plus(stall.get().after());
    List<Duration> ends =
        row.unitsDoneAt().isEmpty()
            ? List.of(PhaseRun.NEVER)
            : row.unitsDoneAt().stream()
                .map(end -> end.compareTo(at) < 0 ? end : PhaseRun.NEVER)
                .toList();
    Duration known = stall.get().after().isZero() ? PhaseRun.NEVER : row.identifiedAt();
    List<AppTurn> turns =
        row.turns().stream()
            .map(turn -> turn.to().compareTo(at) < 0 ? turn : turn.endless())
            .toList();
    return new TaskRun(row.task(), row.startsAt(), known, ends, row.fault(), turns);
  }

  private Optional<Strikes.Strike> stall(EspPhase phase, EspTask task) {
    return row(task).filter(row -> row.at(worked()).status() == TaskStatus.COMPLETE).isPresent()
        ? Optional.empty()
        : strikes.at(phase, task).filter(Strikes.Strike::stalls);
  }

  /** What strikes in a row; a row that is complete already cannot be spoilt any more. */
  private Optional<TaskFault> fault(EspPhase phase, EspTask task, Duration from) {
    return row(task).filter(row -> row.at(worked()).status() == TaskStatus.COMPLETE).isPresent()
        ? Optional.empty()
        : strikes
            .at(phase, task)
            .filter(strike -> !strike.stalls())
            .map(
                strike ->
                    new TaskFault(
                        strike.id(),
                        strike.code(),
                        from.plus(strike.after()),
                        Optional.empty(),
                        strike.detection()));
  }

  /** When the units of a row were done that are done already. */
  private List<Duration> done(EspTask task) {
    return row(task).map(TaskRun::unitsDoneAt).orElse(List.of()).stream()
        .filter(end -> end.compareTo(worked()) <= 0)
        .toList();
  }

  private Optional<TaskRun> row(EspTask task) {
    return before.stream()
        .flatMap(run -> run.tasks().stream())
        .filter(row -> row.task() == task)
        .findFirst();
  }

  private Duration worked() {
    return before.map(run -> run.worked(world.now())).orElse(Duration.ZERO);
  }

  private TaskRun apps(EspPhase phase, App.Context context, Duration from) {
    Duration listed = from.plus(times(LISTING, 2));
    Optional<TaskFault> struck = fault(phase, EspTask.APPS, from).map(this::notBehind);
    List<App> apps = Tracking.tracked(world, context);
    List<App> detected = detected(apps, struck);
    List<AppTurn> turns = new AppQueue(world, strikes, before).turns(detected, listed, struck);
    Optional<TaskFault> fault = struck.or(() -> first(turns));
    List<Duration> done = new ArrayList<>(counted(turns, fault));
    done.addAll(Collections.nCopies(apps.size() - detected.size(), PhaseRun.NEVER));
    return stalled(phase, new TaskRun(EspTask.APPS, from, listed, done, fault, turns));
  }

  /** Where detection itself is broken, no app of the agent's is ever found. */
  private static List<App> detected(List<App> apps, Optional<TaskFault> struck) {
    return struck.flatMap(TaskFault::detection).isEmpty()
        ? apps
        : apps.stream().filter(app -> app.type() != App.Type.WIN32).toList();
  }

  /** A failure that is new strikes from now on. */
  private TaskFault notBehind(TaskFault fault) {
    return before.isPresent() && fault.at().compareTo(worked()) < 0
        ? fault.movedTo(worked())
        : fault;
  }

  /** The first app that fails the page; one that does not block is passed over. */
  private Optional<TaskFault> first(List<AppTurn> turns) {
    return turns.stream()
        .filter(turn -> turn.code().isPresent() && Tracking.canFail(world, turn.app()))
        .findFirst()
        .map(turn -> fault(turn, strikes));
  }

  /** What a failing app makes of its row. */
  static TaskFault fault(AppTurn turn, Strikes strikes) {
    Mishap mishap = turn.app().failure().orElseThrow();
    return new TaskFault(
        strikes.ofApp(mishap).id(),
        turn.code().orElseThrow(),
        turn.to(),
        Optional.of(mishap),
        Optional.empty());
  }

  /** A failed app counts in the total although it is never done. */
  private static List<Duration> counted(List<AppTurn> turns, Optional<TaskFault> fault) {
    List<Duration> ends = new ArrayList<>();
    for (AppTurn turn : turns) {
      boolean counts =
          turn.code().isEmpty()
              || fault.filter(f -> f.at().compareTo(turn.to()) <= 0).isEmpty()
                  && turn.app().failure().isPresent();
      if (counts) {
        ends.add(turn.to());
      }
    }
    Duration last = turns.isEmpty() ? Duration.ZERO : turns.getLast().to().plusDays(1);
    while (ends.size() < turns.size()) {
      ends.add(last);
    }
    return ends;
  }
}
