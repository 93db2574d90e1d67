// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;

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
 */
public record Registration(
    Group group,
    Duration assignedAfter,
    boolean profileDeleted,
    int profilesReaching,
    boolean hashMatches,
    boolean entraObject,
    boolean workplaceJoined,
    boolean domainJoinAssigned) {
  /** Registered, assigned and synchronised long ago. */
  public static final Registration DEFAULT =
      new Registration(Group.INCLUDED, Duration.ZERO, false, 1, true, true, false, true);

  /** Whether an assignment reaches the device. */
  public enum Group {
    /** Its group is among the included ones. */
    INCLUDED,
    /** No group of the assignment has it. */
    MISSING,
    /** Its group is among the excluded ones, which wins. */
    EXCLUDED
  }

  /** Whether the profile reaches the device at this moment. */
  public boolean assigned(Duration now) {
    return group == Group.INCLUDED && !profileDeleted && now.compareTo(assignedAfter) >= 0;
  }
}
