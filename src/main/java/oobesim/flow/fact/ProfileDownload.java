// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.Optional;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Assignment;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.OfflineProfile;
import oobesim.provisioning.around.OtherProfile;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.around.Surroundings;

/**
 * Which deployment profile a device gets to know.
 *
 * <p>Source: Autopilot for existing devices: a profile from the service wins, the file on the
 * device counts only if none came; a file that is not ASCII or has another name is not read.
 */
public final class ProfileDownload {
  private ProfileDownload() {}

  /**
   * What the device gets to know if nothing withholds it.
   *
   * @param answered whether the service answers; a file on the device needs no network
   */
  public static Optional<ProfileCopy> of(World world, boolean answered) {
    return (answered ? assigned(world) : Optional.<DeploymentProfile>empty())
        .or(() -> fromFile(world.around()))
        .map(profile -> copy(profile, world.around()));
  }

  /** What the service has for the device, whether it can be reached or not. */
  public static Optional<DeploymentProfile> assigned(World world) {
    return Assignment.of(world.around().seen(Lag.ASSIGNMENT, world.now()), world.now());
  }

  /** Whether the profile that all devices get is the only one that is left for this one. */
  static boolean forAll(World world) {
    Surroundings seen = world.around().seen(Lag.ASSIGNMENT, world.now());
    Registration registration = seen.circumstances().registration();
    boolean assigned = seen.deploymentProfile().isPresent() && registration.assigned(world.now());
    return seen.registered()
        && !assigned
        && registration.other().filter(OtherProfile::forAll).isPresent();
  }

  /** What a file on the device holds. */
  static Optional<DeploymentProfile> fromFile(Surroundings around) {
    return around
        .policies()
        .offlineProfile()
        .filter(OfflineProfile::readable)
        .map(OfflineProfile::profile)
        .or(() -> around.deploymentProfile().filter(DeploymentProfile::offline));
  }

  private static ProfileCopy copy(DeploymentProfile profile, Surroundings around) {
    boolean told = !profile.tenantKnown() || !profile.organization().isEmpty();
    String organization = told ? profile.organization() : around.tenant().name();
    return new ProfileCopy(profile, organization, around.device().assignedUser());
  }
}
