// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WindowsVersion;

/** Facts about what stands between the device's part of OOBE and the desktop, and about resets. */
public final class EndingFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("quality-update-due", w -> (asked(w) || unasked(w)) && updatesNow(w)),
          new Fact(
              "second-factor-again", w -> sessionUser(w).filter(SignOnFacts::approves).isPresent()),
          new Fact("reset-asks", w -> w.around().switches().resetAsks()));

  private EndingFacts() {}

  private static boolean updatesNow(World world) {
    return !world.state().mode().byDevice()
        && world.around().windows().version() == WindowsVersion.WINDOWS_11
        && world.around().network().online()
        && !world.around().circumstances().gateway().metered()
        && !world.state().has(Milestone.AUTOPILOT_RESET)
        && !world.state().has(Milestone.USER_SESSION)
        && !world.state().has(Milestone.QUALITY_UPDATED);
  }

  /**
   * Source: Enrollment Status Page documentation: not in the technician flow, not with device
   * preparation, not for a page that is assigned to users.
   */
  private static boolean asked(World world) {
    boolean userDriven =
        world
            .state()
            .profile()
            .filter(copy -> copy.profile().mode() == DeploymentMode.USER_DRIVEN)
            .isPresent();
    return userDriven && world.statusPage().filter(EndingFacts::asks).isPresent();
  }

  /** Device preparation has installed them at times, and no setting was asked. */
  private static boolean unasked(World world) {
    return world.around().circumstances().firstRun().preparationUpdates()
        && world.around().windows().takesDevicePreparation()
        && ScenarioFacts.DEVICE_PREPARATION_POLICY.holds(world)
        && world.state().has(Milestone.ENROLLED);
  }

  private static boolean asks(EspSettings page) {
    return page.showProgress()
        && page.qualityUpdates()
        && page.exits().block()
        && page.assignment().target() != EspSettings.Target.USER;
  }

  private static Optional<User> sessionUser(World world) {
    return world
        .state()
        .user()
        .flatMap(
            upn ->
                world.around().users().stream()
                    .filter(user -> user.upn().equalsIgnoreCase(upn))
                    .findFirst());
  }
}
