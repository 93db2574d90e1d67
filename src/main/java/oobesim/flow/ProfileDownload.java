// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.Lag;
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

  /** The world in which the device has asked; the service may be out of its reach. */
  static World into(World world, boolean served) {
    Optional<ProfileCopy> copy = served ? of(world) : fromFile(world);
    return world.device(d -> d.withProfile(copy));
  }

  /** What the device gets to know if nothing withholds it. */
  static Optional<ProfileCopy> of(World world) {
    return fromService(world)
        .map(profile -> copy(profile, world.around()))
        .or(() -> fromFile(world));
  }

  /** What the service has for the device as long as it can be reached. */
  static Optional<DeploymentProfile> fromService(World world) {
    Surroundings seen = world.around().seen(Lag.ASSIGNMENT, world.now());
    return world.around().network().online() ? fromService(seen, world.now()) : Optional.empty();
  }

  private static Optional<ProfileCopy> fromFile(World world) {
    return fromFile(world.around()).map(profile -> copy(profile, world.around()));
  }

  /** What the service has for the device. */
  static Optional<DeploymentProfile> fromService(Surroundings around, Duration now) {
    if (!around.device().registered()) {
      return Optional.empty();
    }
    Optional<DeploymentProfile> assigned =
        around
            .deploymentProfile()
            .filter(profile -> !profile.offline())
            .filter(profile -> around.circumstances().registration().assigned(now));
    boolean nothing = around.deploymentProfile().isEmpty();
    return nothing && around.switches().defaultProfile() ? Optional.of(DEFAULT) : assigned;
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
