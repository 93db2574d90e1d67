// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.page.NetworkPage;
import oobesim.page.RestorePage;
import oobesim.provisioning.World;
import oobesim.provisioning.around.FirstRun;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.WindowsRelease;

/** Facts about the pages that only some first runs have: a restore, a way on without network. */
public final class FirstRunFacts {
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
          new Fact("windows.restores-in-setup", w -> windows(w).restoresInSetup(newest(w))),
          new Fact("windows.restores-at-sign-in", w -> RestorePage.comesAtSignIn(w)),
          new Fact("skipped-restore-returns", w -> firstRun(w).skippedRestoreReturns()),
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

  private static WindowsRelease windows(World world) {
    return world.around().windows();
  }

  private static boolean newest(World world) {
    return world.around().circumstances().image().upToDate();
  }

  private static FirstRun firstRun(World world) {
    return world.around().circumstances().firstRun();
  }
}
