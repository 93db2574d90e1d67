// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.page.NetworkPage;
import oobesim.provisioning.World;
import oobesim.provisioning.around.FirstRun;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.WindowsVersion;

/** Facts about the pages that only some first runs have: a restore, a way on without network. */
public final class FirstRunFacts {
  /** Restore during device setup: the first revision of each build that has the page. */
  private static final Map<Integer, Integer> RESTORE_IN_SETUP =
      Map.of(22621, 3958, 22631, 3958, 26100, 4770);

  /** Restore at the first sign-in: the updates of February 2026. */
  private static final Map<Integer, Integer> RESTORE_AT_SIGN_IN = Map.of(26100, 7922, 26200, 7922);

  static final Fact PREPARATION_REACHES =
      new Fact(
          "policy.device-preparation", w -> w.around().policies().devicePreparation().isPresent());

  static final Fact REGISTRATION_WINS =
      new Fact("registration-wins", FirstRunFacts::registrationWins);

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("tenant.restore-page", w -> firstRun(w).restorePage()),
          new Fact("user.has-backup", w -> user(w, (run, upn) -> !run.backupsOf(upn).isEmpty())),
          new Fact("user.restore-asked", FirstRunFacts::asked),
          new Fact("windows.restores-in-setup", w -> restores(w, RESTORE_IN_SETUP, 26100)),
          new Fact("windows.restores-at-sign-in", w -> restores(w, RESTORE_AT_SIGN_IN, 26200)),
          new Fact("preparation-hides-privacy", FirstRunFacts::privacyHidden),
          PREPARATION_REACHES,
          REGISTRATION_WINS,
          new Fact("goes-on-without-network", NetworkPage::goesOnWithout));

  private FirstRunFacts() {}

  /** Something that is asked of the first-run settings and an account. */
  private interface Asked {
    boolean of(FirstRun run, String upn);
  }

  private static boolean user(World world, Asked asked) {
    return world.state().user().filter(upn -> asked.of(firstRun(world), upn)).isPresent();
  }

  private static boolean asked(World world) {
    return user(world, (run, upn) -> world.state().tally().presence().restored(upn).isPresent());
  }

  /** Only a device that is not associated has no way to hide the page; a switch is the old way. */
  private static boolean privacyHidden(World world) {
    return ScenarioFacts.DEVICE_PREPARATION_POLICY.holds(world)
        && world.around().windows().takesDevicePreparation()
        && !firstRun(world).preparationPrivacy();
  }

  /** Source: device preparation documentation: what Autopilot knows does not run it. */
  private static boolean registrationWins(World world) {
    return PREPARATION_REACHES.holds(world)
        && firstRun(world).registrationWins()
        && world.around().seen(Lag.ASSIGNMENT, world.now()).registered();
  }

  /**
   * Source: Windows Backup for Organizations documentation. A build without a revision has the
   * newest updates if the image has them; a build after the last one listed has the page.
   */
  private static boolean restores(World world, Map<Integer, Integer> since, int last) {
    WindowsRelease windows = world.around().windows();
    Version build = Version.of(windows.build());
    int main = build.number(0);
    Optional<Integer> least = Optional.ofNullable(since.get(main));
    boolean updated =
        build.numbers().size() > 1
            ? least.filter(revision -> build.number(1) >= revision).isPresent()
            : least.isPresent() && world.around().circumstances().image().upToDate();
    return windows.version() == WindowsVersion.WINDOWS_11 && (updated || main > last);
  }

  private static FirstRun firstRun(World world) {
    return world.around().circumstances().firstRun();
  }
}
