// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * A second deployment profile whose assignment reaches the device as well.
 *
 * @param profile the profile
 * @param forAll it is assigned to all devices, not to the device's group
 * @param older it was created before the first one
 */
public record OtherProfile(DeploymentProfile profile, boolean forAll, boolean older) {
  /** Whether it counts beside one that is assigned by a group: the oldest of equals does. */
  public boolean winsOverAssigned() {
    return !forAll && older;
  }
}
