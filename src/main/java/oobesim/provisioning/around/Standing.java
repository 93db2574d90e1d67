// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * How a user stands in the tenant.
 *
 * @param inMdmScope a member of a group of the MDM user scope, if that is <i>Some</i>
 * @param mayJoin among those selected to join devices, if that is <i>Selected</i>
 * @param deviceCount how many devices the user has joined already
 * @param homeTenant the user's own tenant, empty for this one
 * @param technician works at the bench and should not sign in there
 * @param acceptedTerms the version of the terms of use that the user accepted beforehand, 0 for
 *     none
 */
public record Standing(
    boolean inMdmScope,
    boolean mayJoin,
    int deviceCount,
    String homeTenant,
    boolean technician,
    int acceptedTerms) {
  /** One of the tenant's own people, in every group. */
  public static final Standing DEFAULT = new Standing(true, true, 0, "", false, 0);
}
