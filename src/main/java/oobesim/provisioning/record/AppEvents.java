// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.rule.Tracking;

/** Puts names to the units of the row of apps, which are installed one after another. */
final class AppEvents {
  private final World world;
  private final PhaseRun run;
  private final TaskRun row;

  AppEvents(World world, PhaseRun run, TaskRun row) {
    this.world = world;
    this.run = run;
    this.row = row;
  }

  /** Takes one event, with its moment in working time. */
  @FunctionalInterface
  interface Sink {
    void take(Duration working, EventKind kind, Subject subject, Detail detail);
  }

  void all(Sink sink) {
    Detail phase = new Detail.During(run.phase());
    Duration begin = row.identifiedAt();
    int unit = 0;
    for (App app : apps()) {
      Subject named = new Subject.Named(app.name());
      sink.take(begin, EventKind.APP_BEGUN, named, phase);
      if (fails(app, unit, begin)) {
        TaskFault fault = row.fault().orElseThrow();
        sink.take(fault.at(), EventKind.APP_FAILED, named, Detail.code(fault.code()));
        return;
      }
      if (unit < row.unitsDoneAt().size()) {
        begin = row.unitsDoneAt().get(unit);
        sink.take(begin, EventKind.APP_INSTALLED, named, phase);
      }
      unit++;
    }
  }

  /** Where the row itself fails, the planner leaves out the apps that could not be installed. */
  private List<App> apps() {
    boolean user = run.phase() == EspPhase.ACCOUNT_SETUP;
    List<App> all = Tracking.tracked(world, user ? App.Context.USER : App.Context.DEVICE);
    boolean rowFails = row.fault().isPresent() && all.stream().noneMatch(this::spoils);
    return all.stream().filter(app -> !rowFails || app.failure().isEmpty()).toList();
  }

  private boolean fails(App app, int unit, Duration begin) {
    return spoils(app) || row.fault().filter(fault -> atWork(fault, unit, begin)).isPresent();
  }

  private boolean spoils(App app) {
    return app.failure().isPresent()
        && row.fault().map(TaskFault::app).filter(app.failure()::equals).isPresent()
        && Tracking.canFail(world, app);
  }

  private boolean atWork(TaskFault fault, int unit, Duration begin) {
    boolean last = unit >= row.unitsDoneAt().size();
    return fault.at().compareTo(begin) >= 0
        && (last || fault.at().compareTo(row.unitsDoneAt().get(unit)) < 0);
  }
}
