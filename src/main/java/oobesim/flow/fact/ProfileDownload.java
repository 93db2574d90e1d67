// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.Optional;
import oobesim.provisioning.Milestone;
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

  /** The world in which the device has asked; the service may be out of its reach. */
  public static World into(World world, boolean served) {
    Optional<ProfileCopy> copy = served ? of(world) : fromFile(world);
    return world.device(d -> d.withProfile(copy));
  }

  /** What the device gets to know if nothing withholds it. */
  public static Optional<ProfileCopy> of(World world) {
    return fromService(world)
        .map(profile -> copy(profile, world.around()))
        .or(() -> fromFile(world));
  }

  /** What the service has for the device as long as it can be reached. */
  static Optional<DeploymentProfile> fromService(World world) {
    Surroundings seen = world.around().seen(Lag.ASSIGNMENT, world.now());
    return reaches(world) ? Assignment.of(seen, world.now()) : Optional.empty();
  }

  private static Optional<ProfileCopy> fromFile(World world) {
    return fromFile(world.around()).map(profile -> copy(profile, world.around()));
  }

  /** Whether the service answers; a file on the device needs no network. */
  public static boolean reaches(World world) {
    Surroundings around = world.around();
    return around.network().online()
        && around.network().reaches("autopilot-service")
        && around.circumstances().gateway().passes()
        && !around.circumstances().image().signInAssistantOff()
        && !assistantSwitchedOff(world);
  }

  /** A policy comes with the enrolment and stays until Windows is reset. */
  private static boolean assistantSwitchedOff(World world) {
    return world.around().circumstances().policies().signInAssistantOff()
        && world.state().has(Milestone.ENROLLED);
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
