// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * How Windows Autopilot device association ties the device to the tenant, without a registration.
 *
 * @param associated it was done before the run, and the firmware keeps it
 * @param imported whether somebody takes the device's information into the tenant when it is shown
 *     or exported
 */
public record Association(boolean associated, boolean imported) {
  /** Never associated; whoever tries finds everything prepared. */
  public static final Association DEFAULT = new Association(false, true);
}
