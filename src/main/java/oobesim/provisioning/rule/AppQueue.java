// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Installations;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskFault;

/**
 * In which order and until when the agent installs apps: one after another, and what an earlier
 * pass has worked at takes only the rest.
 */
final class AppQueue {
  /** An app that is there already is only looked for. */
  private static final Duration DETECTION = Duration.ofSeconds(4);

  private final World world;
  private final Strikes strikes;
  private final Optional<PhaseRun> before;
  private final List<AppTurn> turns = new ArrayList<>();

  /** One for a run that begins, or for one that is planned again. */
  AppQueue(World world, Strikes strikes, Optional<PhaseRun> before) {
    this.world = world;
    this.strikes = strikes;
    this.before = before;
  }

  /**
   * The turns of some apps.
   *
   * @param apps the apps in their order
   * @param from when the first may begin
   * @param broken what breaks the row, and with it the app that is at work then; the agent stops
   *     there, so that what would come behind it does not begin
   */
  List<AppTurn> turns(List<App> apps, Duration from, Optional<TaskFault> broken) {
    Duration begin = from;
    for (App app : apps) {
      Duration next = begin;
      boolean stopped = broken.filter(fault -> stopped(fault, next)).isPresent();
      AppTurn turn = ended(app).orElseGet(() -> turn(app, next, stopped, broken));
      turns.add(turn);
      begin = turn.stopped() ? begin : turn.to();
    }
    return turns;
  }

  /** A turn that has ended stays what it was. */
  private Optional<AppTurn> ended(App app) {
    return before.stream()
        .flatMap(run -> run.turns().stream().filter(turn -> turn.ended(run.worked(world.now()))))
        .filter(turn -> turn.app().name().equals(app.name()))
        .findFirst();
  }

  /** Before the next one begins, or with one that was at work. */
  private boolean stopped(TaskFault fault, Duration next) {
    return fault.at().compareTo(next) < 0
        || turns.stream()
            .anyMatch(turn -> turn.code().isPresent() && turn.to().compareTo(fault.at()) == 0);
  }

  private AppTurn turn(App app, Duration begin, boolean stopped, Optional<TaskFault> broken) {
    String owner = app.context() == App.Context.USER ? world.state().user().orElse("") : "";
    Installations.Item item = Installations.Item.of(app, owner);
    Installations there = world.state().history().apps();
    Duration worked = there.workedAt(item);
    Duration rest = app.installTime().minus(worked);
    Duration length = there.has(item) || rest.isNegative() ? DETECTION : rest;
    Duration end = begin.plus(length);
    Optional<TaskFault> cut =
        broken.filter(f -> f.at().compareTo(begin) >= 0 && f.at().compareTo(end) < 0);
    AppTurn turn =
        new AppTurn(
            app,
            owner,
            begin,
            cut.map(TaskFault::at).orElse(end),
            worked,
            cut.map(TaskFault::code).or(() -> code(app)));
    return stopped ? turn.unbegun() : turn;
  }

  private Optional<String> code(App app) {
    return app.failure()
        .map(mishap -> app.installer().result().orElseGet(() -> strikes.ofApp(mishap).code()));
  }
}
