// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Optional;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.OfflineProfile;
import oobesim.provisioning.OobeSettings;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.Surroundings;
import oobesim.provisioning.UserType;
import oobesim.provisioning.World;

/**
 * Which deployment profile a device gets to know.
 *
 * <p>Source: Autopilot for existing devices: a profile from the service wins, the file on the
 * device counts only if none came; a file that is not ASCII or has another name is not read.
 */
final class ProfileDownload {
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

  private ProfileDownload() {}

  /** What the device knows after it has asked. */
  static Optional<ProfileCopy> of(Surroundings around) {
    Optional<DeploymentProfile> online =
        around.network().online() ? fromService(around) : Optional.empty();
    return online.or(() -> fromFile(around)).map(profile -> copy(profile, around));
  }

  /** Why no profile came, as its diagnostics say. */
  static String absence(World world) {
    Surroundings around = world.around();
    if (!around.network().online()) {
      return "offline";
    }
    return around.device().registered() ? "none-assigned" : "not-registered";
  }

  /** What the service has for the device. */
  static Optional<DeploymentProfile> fromService(Surroundings around) {
    if (!around.device().registered()) {
      return Optional.empty();
    }
    Optional<DeploymentProfile> assigned =
        around.deploymentProfile().filter(profile -> !profile.offline());
    return assigned.isEmpty()
            && around.switches().defaultProfile()
            && around.deploymentProfile().isEmpty()
        ? Optional.of(DEFAULT)
        : assigned;
  }

  private static Optional<DeploymentProfile> fromFile(Surroundings around) {
    return around
        .policies()
        .offlineProfile()
        .filter(OfflineProfile::readable)
        .map(OfflineProfile::profile)
        .or(() -> around.deploymentProfile().filter(DeploymentProfile::offline));
  }

  private static ProfileCopy copy(DeploymentProfile profile, Surroundings around) {
    String organization =
        profile.organization().isEmpty() ? around.tenant().name() : profile.organization();
    return new ProfileCopy(profile, organization, around.device().assignedUser());
  }
}
