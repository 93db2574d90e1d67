// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Optional;

/** Which deployment profile the Autopilot service has for the device. */
public final class Assignment {
  private static final DeploymentProfile DEFAULT =
      new DeploymentProfile(
          "",
          "Default Autopilot profile",
          "",
          DeploymentMode.USER_DRIVEN,
          JoinType.ENTRA,
          UserType.ADMINISTRATOR,
          false,
          "",
          false,
          false,
          new OobeSettings("os-default", false, false, false, false));

  private Assignment() {}

  /**
   * The profile of the service at a moment.
   *
   * @param around what the service knows
   * @param now virtual time since the run began
   */
  public static Optional<DeploymentProfile> of(Surroundings around, Duration now) {
    if (!around.registered()) {
      return Optional.empty();
    }
    Registration registration = around.circumstances().registration();
    Optional<DeploymentProfile> assigned =
        around
            .deploymentProfile()
            .filter(profile -> !profile.offline())
            .filter(profile -> registration.assigned(now));
    Optional<DeploymentProfile> chosen = registration.winner(assigned);
    boolean nothing = around.deploymentProfile().isEmpty() && chosen.isEmpty();
    return nothing && around.switches().defaultProfile() ? Optional.of(DEFAULT) : chosen;
  }
}
