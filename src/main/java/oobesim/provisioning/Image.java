// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * What the Windows image brought along.
 *
 * @param upToDate the newest cumulative update is in it
 * @param provisioningPackage a provisioning package with join, name or enrolment is in it
 * @param clonedFromEnrolled it was taken from a device that was enrolled
 * @param extraAdministrator a script or policy makes another local administrator first
 * @param oobeRestarts how often OOBE was started over before the run
 */
public record Image(
    boolean upToDate,
    boolean provisioningPackage,
    boolean clonedFromEnrolled,
    boolean extraAdministrator,
    int oobeRestarts) {
  /** A maker's image. */
  public static final Image DEFAULT = new Image(true, false, false, false, 0);
}
