// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import oobesim.provisioning.App;
import oobesim.provisioning.EspSettings;
import oobesim.provisioning.World;

/** Facts about what is to be installed, and how the status page treats it. */
final class WorkloadFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "workload.lob-and-win32",
              "line-of-business apps (MSI) and Win32 apps are installed for the device",
              w -> has(w, "msi") && has(w, "win32")),
          new Fact(
              "workload.m365-clashes",
              "Microsoft 365 Apps of the built-in type and Win32 apps, and their timing is bad this"
                  + " time",
              w -> has(w, "m365") && has(w, "win32") && badTiming(w)),
          new Fact(
              "workload.device-app-restarts",
              "the installer of an app for the device restarts Windows by itself",
              w -> restarts(w, App.Context.DEVICE)),
          new Fact(
              "workload.user-app-restarts",
              "the installer of an app for the user restarts Windows by itself",
              w -> restarts(w, App.Context.USER)),
          new Fact(
              "workload.apps-not-waited-for",
              "a required app is not among those that the status page waits for",
              WorkloadFacts::leftOut),
          new Fact(
              "workload.store-app-for-devices",
              "a Store app is installed for the device",
              w -> has(w, "store")),
          new Fact(
              "workload.nothing-assigned",
              "no app and no policy is assigned",
              w -> w.around().workload().apps().isEmpty() && w.around().workload().policies() == 0),
          new Fact(
              "esp.quality-updates",
              "the status page installs quality updates",
              w -> w.around().statusPage().filter(EspSettings::qualityUpdates).isPresent()),
          new Fact(
              "esp.for-users-only",
              "the only status pages are assigned to users: a device that enrols by itself has"
                  + " none",
              w ->
                  !w.around().statusPages().isEmpty()
                      && w.around().statusPages().stream()
                          .allMatch(page -> page.assignment().target() == EspSettings.Target.USER)),
          new Fact(
              "policy.restarts-device",
              "a policy asks for a restart in Device setup",
              w -> w.around().policies().restartInDeviceSetup()));

  private WorkloadFacts() {}

  private static Stream<App> apps(World world, App.Context context) {
    return world.around().workload().apps(context).stream();
  }

  private static boolean has(World world, String type) {
    return apps(world, App.Context.DEVICE).anyMatch(app -> app.type().equals(type));
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
