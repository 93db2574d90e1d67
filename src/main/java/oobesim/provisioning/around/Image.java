// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * What the Windows image brought along.
 *
 * @param upToDate the newest cumulative update is in it
 * @param provisioningPackage a provisioning package with join, name or enrolment is in it
 * @param clonedFromEnrolled it was taken from a device that was enrolled
 * @param extraAdministrator a script or policy makes another local administrator first
 * @param signInAssistantOff the Microsoft Account Sign-in Assistant is disabled in it
 * @param oobeRestarts how often OOBE was started over before the run
 */
public record Image(
    boolean upToDate,
    boolean provisioningPackage,
    boolean clonedFromEnrolled,
    boolean extraAdministrator,
    boolean signInAssistantOff,
    int oobeRestarts) {
  /** A maker's image. */
  public static final Image DEFAULT = new Image(true, false, false, false, false, 0);

  /** Whether OOBE takes itself for broken; after how many starts is not documented. */
  public boolean startedOverTooOften() {
    return oobeRestarts > 5;
  }
}
