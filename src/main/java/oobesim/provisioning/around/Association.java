// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * How Windows Autopilot device association ties the device to the tenant, without a registration.
 *
 * @param associated it was done before the run, and the firmware keeps it
 * @param imported whether somebody takes the device's information into the tenant when it is shown
 *     or exported
 * @param eulaHidden associated devices do not show the licence
 * @param privacyHidden associated devices do not show the privacy page
 * @param nameTemplate the name template of associated devices, empty for none
 * @param preparationByDevice the device preparation policy is assigned to associated devices, not
 *     to users
 * @param menuOffered five presses of the Windows key on the region page open its menu
 */
public record Association(
    boolean associated,
    boolean imported,
    boolean eulaHidden,
    boolean privacyHidden,
    String nameTemplate,
    boolean preparationByDevice,
    boolean menuOffered) {
  /** Never associated; whoever tries finds everything prepared. */
  public static final Association DEFAULT =
      new Association(false, true, false, false, "", false, true);
}
