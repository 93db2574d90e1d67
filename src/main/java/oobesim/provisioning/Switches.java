// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * Where sources disagree: which reading is played. The newer documentation is the default.
 *
 * @param azureAdNames texts say Azure AD, as they did until 2023
 * @param defaultProfile a registered device without a profile gets the tenant's default one
 * @param signOutForAll Sign out ends Account setup for every hybrid user, not only for
 *     administrators
 * @param languagePage the language page stands before the region page when no profile is known
 * @param assignedUserEnforced only the assigned user may sign in
 */
public record Switches(
    boolean azureAdNames,
    boolean defaultProfile,
    boolean signOutForAll,
    boolean languagePage,
    boolean assignedUserEnforced) {
  /** The newer documentation. */
  public static final Switches DEFAULT = new Switches(false, false, true, false, true);
}
