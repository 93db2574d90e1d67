// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.rule.Tracking;

/** Which apps the status page has brought on the device: they stay when it is run again. */
final class Installed {
  private Installed() {}

  /** Names of the apps that are done now, in the order of their installation. */
  static List<String> now(World world) {
    List<String> names = new ArrayList<>();
    names.addAll(done(world, EspPhase.DEVICE_SETUP, App.Context.DEVICE));
    names.addAll(done(world, EspPhase.ACCOUNT_SETUP, App.Context.USER));
    return names;
  }

  private static List<String> done(World world, EspPhase phase, App.Context context) {
    int count = world.state().esp().phase(phase).map(run -> installed(run, world)).orElse(0);
    return Tracking.tracked(world, context).stream()
        .filter(app -> app.failure().isEmpty())
        .limit(count)
        .map(App::name)
        .toList();
  }

  private static int installed(PhaseRun run, World world) {
    return run.at(world.now()).stream()
        .filter(row -> row.task() == EspTask.APPS)
        .mapToInt(TaskProgress::done)
        .findFirst()
        .orElse(0);
  }
}
