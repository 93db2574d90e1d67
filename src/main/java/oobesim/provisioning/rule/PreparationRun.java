// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskRun;

/**
 * A run of the device preparation page: its percentage is a clock over the time limit, and the work
 * behind it are the agent and the apps, of which any that fails ends the page.
 *
 * <p>Source: observed; one per cent at the start, then one more each ninety-ninth of the limit; at
 * the end of the work it jumps to one hundred.
 *
 * @param work what the page waits for
 * @param limit its time limit
 */
public record PreparationRun(PhaseRun work, Duration limit) {
  private static final Duration AGENT = Duration.ofMinutes(3);
  private static final Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

  /** The run that is under way; before it begins the one that would begin now. */
  public static PreparationRun of(World world) {
    Duration limit =
        world
            .around()
            .policies()
            .devicePreparation()
            .map(PreparationPolicy::timeout)
            .orElse(DEFAULT_LIMIT);
    PhaseRun work = world.state().preparation().orElseGet(() -> begin(world, Strikes.none()));
    return new PreparationRun(work, limit);
  }

  /** The work that begins now: what an earlier pass has done is found. */
  public static PhaseRun begin(World world, Strikes strikes) {
    PhaseRun run = new PhaseRun(EspPhase.DEVICE_SETUP, world.now(), List.of(), List.of());
    return again(world, run, strikes);
  }

  /** The work that is left after the world has changed. */
  public static PhaseRun again(World world, PhaseRun run, Strikes strikes) {
    List<App> apps = world.around().workload().apps(App.Context.DEVICE);
    List<AppTurn> turns =
        new AppQueue(world, strikes, Optional.of(run)).turns(apps, AGENT, Optional.empty());
    Optional<TaskFault> fault =
        turns.stream()
            .filter(turn -> turn.code().isPresent())
            .findFirst()
            .map(turn -> PhasePlanner.fault(turn, strikes));
    List<Duration> ends =
        turns.isEmpty() ? List.of(AGENT) : turns.stream().map(AppTurn::to).toList();
    PhaseRun planned =
        run.with(List.of(new TaskRun(EspTask.APPS, AGENT, AGENT, ends, fault, turns)));
    return world.around().network().online()
        ? planned.resumed(world.now())
        : planned.paused(world.now());
  }

  /** When the page opened. */
  public Duration startedAt() {
    return work.startedAt();
  }

  /** When the page ends, well or not. */
  public Duration endsAt() {
    return limited() ? startedAt().plus(limit) : work.momentOf(work.length());
  }

  /** Whether the page ends badly as things stand. */
  public boolean fails() {
    return limited() || work.failing().isPresent();
  }

  /** The app that ends the page, unless its time is over before. */
  public Optional<TaskFault> failing() {
    return limited() ? Optional.empty() : work.failing().flatMap(TaskRun::fault);
  }

  private boolean limited() {
    return work.momentOf(work.length()).compareTo(startedAt().plus(limit)) > 0;
  }

  /** The percentage at a moment, 1 to 100. */
  public int percent(Duration now) {
    if (!fails() && now.compareTo(endsAt()) >= 0) {
      return 100;
    }
    long steps = now.minus(startedAt()).toMillis() * 99 / Math.max(1, limit.toMillis());
    return Math.clamp(1 + steps, 1, 100);
  }
}
