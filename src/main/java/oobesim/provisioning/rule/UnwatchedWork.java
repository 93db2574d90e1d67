// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.Installations;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskRun;

/**
 * What the agent installs while somebody works at the desktop already: required apps that no page
 * has waited for, and those that a failure kept from beginning.
 *
 * <p>Source: the pages' documentation; without a page, behind <i>Continue anyway</i> and after
 * device preparation the rest follows while the device is used. An app that has failed is not tried
 * again within a day.
 */
public final class UnwatchedWork {
  private final World world;
  private final Strikes strikes;
  private final Set<Installations.Item> settled = new HashSet<>();

  private UnwatchedWork(World world, Strikes strikes) {
    this.world = world;
    this.strikes = strikes;
    settle();
  }

  /** What begins now on a device that is managed: the device's apps, then those of the person. */
  public static List<PhaseRun> begin(World world, Strikes strikes) {
    return world.state().has(Milestone.ENROLLED)
        ? new UnwatchedWork(world, strikes).runs()
        : List.of();
  }

  /** What has begun, which stands still without the internet. */
  public static PhaseRun going(World world, PhaseRun run) {
    return world.around().network().online() ? run.resumed(world.now()) : run.paused(world.now());
  }

  private List<PhaseRun> runs() {
    List<PhaseRun> runs = new ArrayList<>();
    Duration from = Duration.ZERO;
    for (EspPhase phase : List.of(EspPhase.DEVICE_SETUP, EspPhase.ACCOUNT_SETUP)) {
      List<AppTurn> turns =
          new AppQueue(world, strikes, Optional.empty()).turns(open(phase), from, Optional.empty());
      if (!turns.isEmpty()) {
        from = turns.getLast().to();
        List<Duration> ends = turns.stream().map(AppTurn::to).toList();
        Duration begin = turns.getFirst().from();
        TaskRun row = new TaskRun(EspTask.APPS, begin, begin, ends, Optional.empty(), turns);
        PhaseRun run = new PhaseRun(phase, world.now(), List.of(), List.of(row));
        runs.add(going(world, run));
      }
    }
    return runs;
  }

  /** Where the agent finds nothing, or is held by something, nothing new begins. */
  private List<App> open(EspPhase phase) {
    App.Context context = phase == EspPhase.ACCOUNT_SETUP ? App.Context.USER : App.Context.DEVICE;
    Optional<Strikes.Strike> strike = strikes.at(phase, EspTask.APPS);
    if (strike.filter(Strikes.Strike::stalls).isPresent()) {
      return List.of();
    }
    boolean blind = strike.flatMap(Strikes.Strike::detection).isPresent();
    return world.around().workload().apps(context).stream()
        .filter(app -> !blind || app.type() != App.Type.WIN32)
        .filter(app -> !settled.contains(item(app)))
        .toList();
  }

  private Installations.Item item(App app) {
    return Installations.Item.of(app, world.state().user().orElse(""));
  }

  /** Apps that are there, that have failed, or that are still to come by what has begun. */
  private void settle() {
    settled.addAll(world.state().history().apps().installed());
    for (PhaseRun run : world.state().work()) {
      run.turns().stream()
          .filter(turn -> !turn.stopped())
          .map(turn -> new Installations.Item(turn.app().name(), turn.owner()))
          .forEach(settled::add);
    }
    settled.addAll(world.state().history().failedApps());
  }
}
