// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.rule.Tracking;

/** Facts about what is to be installed, and how the status page treats it. */
public final class WorkloadFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("workload.lob-and-win32", w -> has(w, App.Type.MSI) && has(w, App.Type.WIN32)),
          new Fact(
              "workload.m365-clashes",
              w -> has(w, App.Type.M365) && has(w, App.Type.WIN32) && badTiming(w)),
          new Fact("workload.device-app-restarts", w -> restarts(w, App.Context.DEVICE)),
          new Fact("workload.user-app-restarts", w -> restarts(w, App.Context.USER)),
          new Fact("workload.apps-not-waited-for", WorkloadFacts::leftOut),
          new Fact("workload.store-app-for-devices", w -> has(w, App.Type.STORE)),
          new Fact(
              "workload.nothing-assigned",
              w -> w.around().workload().apps().isEmpty() && w.around().workload().policies() == 0),
          new Fact(
              "esp.quality-updates",
              w -> w.around().statusPage().filter(EspSettings::qualityUpdates).isPresent()),
          new Fact(
              "workload.nothing-for-users", w -> Tracking.tracked(w, App.Context.USER).isEmpty()),
          new Fact(
              "esp.first-user-only", w -> w.statusPage().map(EspSettings::onlyOobe).orElse(true)),
          new Fact(
              "esp.for-users-only",
              w ->
                  !w.around().statusPages().isEmpty()
                      && w.around().statusPages().stream()
                          .allMatch(page -> page.assignment().target() == EspSettings.Target.USER)),
          new Fact("policy.restarts-device", w -> w.around().policies().restartInDeviceSetup()));

  private WorkloadFacts() {}

  private static Stream<App> apps(World world, App.Context context) {
    return world.around().workload().apps(context).stream();
  }

  private static boolean has(World world, App.Type type) {
    return apps(world, App.Context.DEVICE).anyMatch(app -> app.type() == type);
  }

  static boolean restarts(World world, App.Context context) {
    return apps(world, context).anyMatch(app -> app.installer().restarts());
  }

  /** Two runs of three, decided by the seed. */
  private static boolean badTiming(World world) {
    return new SplittableRandom(world.seed()).nextInt(3) > 0;
  }

  private static boolean leftOut(World world) {
    List<String> selected =
        world.around().statusPage().map(EspSettings::selectedApps).orElse(List.of());
    return !selected.isEmpty()
        && world.around().workload().apps().stream()
            .anyMatch(app -> app.blocking() && !selected.contains(app.name()));
  }
}
