// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Optional;

/**
 * How the Autopilot service and Microsoft Entra ID know the device.
 *
 * @param group whether the deployment profile's assignment reaches the device
 * @param assignedAfter virtual time at which the assignment is through
 * @param profileDeleted the assigned profile was deleted without removing its assignment
 * @param profilesReaching how many different profiles reach the device through its groups
 * @param hashMatches the registered hardware hash still describes this hardware
 * @param entraObject the Microsoft Entra object that the registration made is there
 * @param workplaceJoined the device was registered by a user before it became an Autopilot device
 * @param domainJoinAssigned the domain join profile's assignment reaches the device
 * @param imported by which file the device is registered now
 * @param owner who had registered the hash before
 * @param sinceSync how long before the run Sync was pressed the last time but one
 * @param other a second deployment profile that reaches the device
 * @param tags the device's group tag, and the profiles that tags bring
 * @param association how device association ties the device to the tenant
 */
public record Registration(
    Group group,
    Duration assignedAfter,
    boolean profileDeleted,
    int profilesReaching,
    boolean hashMatches,
    boolean entraObject,
    boolean workplaceJoined,
    boolean domainJoinAssigned,
    HashFile imported,
    Owner owner,
    Duration sinceSync,
    Optional<OtherProfile> other,
    GroupTags tags,
    Association association) {
  /** Registered, assigned and synchronised long ago. */
  public static final Registration DEFAULT =
      new Registration(
          Group.INCLUDED,
          Duration.ZERO,
          false,
          1,
          true,
          true,
          false,
          true,
          HashFile.NONE,
          Owner.NOBODY,
          Duration.ofHours(1),
          Optional.empty(),
          GroupTags.NONE,
          Association.DEFAULT);

  private static final Duration SYNC_PAUSE = Duration.ofMinutes(10);

  /** Whether an assignment reaches the device. */
  public enum Group {
    /** Its group is among the included ones. */
    INCLUDED,
    /** No group of the assignment has it. */
    MISSING,
    /** Its group is among the excluded ones, which wins. */
    EXCLUDED
  }

  /** Who had registered a hash before. */
  public enum Owner {
    /** Nobody. */
    NOBODY,
    /** This tenant: the device is known already. */
    THIS,
    /** Another tenant: it has to let go first. */
    OTHER
  }

  /** Whether the services of this tenant know a device, apart from what was set up long ago. */
  public boolean knows(String serialNumber) {
    return switch (owner) {
      case THIS -> true;
      case OTHER -> false;
      case NOBODY -> !imported.there() || imported.registers(serialNumber);
    };
  }

  /** Whether Sync was pressed again too soon: the portal answers with an error. */
  public boolean syncedTooSoon() {
    return sinceSync.compareTo(SYNC_PAUSE) < 0;
  }

  /**
   * Which profile counts beside the one, if any, that is assigned by a group. A group that a tag
   * makes takes the device out of the other one.
   */
  public Optional<DeploymentProfile> winner(Optional<DeploymentProfile> assigned) {
    Optional<DeploymentProfile> first = assigned.filter(profile -> tags.reachProfile());
    return other
        .filter(second -> winsOver(first, second))
        .map(OtherProfile::profile)
        .or(() -> first);
  }

  private boolean winsOver(Optional<DeploymentProfile> first, OtherProfile second) {
    if (tags.ofOther().isPresent()) {
      return tags.reachOther();
    }
    return first.isEmpty() ? second.forAll() : second.winsOverAssigned();
  }

  /** The same but for what counts at once: the device's group tag, and its association. */
  public Registration slowPart() {
    return new Registration(
        group,
        assignedAfter,
        profileDeleted,
        profilesReaching,
        hashMatches,
        entraObject,
        workplaceJoined,
        domainJoinAssigned,
        imported,
        owner,
        sinceSync,
        other,
        tags.tagged(""),
        Association.DEFAULT);
  }

  /** Whether no group of the assignment has the device. */
  public boolean outside() {
    return group == Group.MISSING || !tags.reachProfile();
  }

  /** Whether the profile reaches the device at this moment. */
  public boolean assigned(Duration now) {
    return group == Group.INCLUDED
        && tags.reachProfile()
        && !profileDeleted
        && now.compareTo(assignedAfter) >= 0;
  }
}
