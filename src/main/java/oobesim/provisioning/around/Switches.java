// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * Where sources disagree: which reading is played. The newer documentation is the default.
 *
 * @param azureAdNames texts say Azure AD, as they did until 2023
 * @param defaultProfile a registered device without a profile gets the tenant's default one
 * @param signOutForAll Sign out ends Account setup for every hybrid user, not only for
 *     administrators
 * @param languagePage the language page stands before the region page when no profile is known
 * @param assignedUser whether only the assigned user may sign in
 * @param signInIgnoresWinKey the fault of Windows 10 builds 2004 and 20H2: where a cable let the
 *     profile preset language and keyboard, the sign-in page does not hear the Windows key
 * @param resetAsks Reset in the menu and on the status page asks first
 */
public record Switches(
    boolean azureAdNames,
    boolean defaultProfile,
    boolean signOutForAll,
    boolean languagePage,
    Enforcement assignedUser,
    boolean signInIgnoresWinKey,
    boolean resetAsks) {
  /** Whom an assigned device lets in. */
  public enum Enforcement {
    /** The assigned user alone where the maker's devices get the name filled in, else anybody. */
    AS_FILLED_IN,
    /** The assigned user alone, whoever made the device. */
    ALWAYS,
    /** Anybody of the tenant. */
    NEVER;

    /** As a switch says it. */
    public static Enforcement of(boolean enforced) {
      return enforced ? ALWAYS : NEVER;
    }
  }

  /** Without the faults of old builds. */
  public Switches(
      boolean azureAdNames,
      boolean defaultProfile,
      boolean signOutForAll,
      boolean languagePage,
      Enforcement assignedUser) {
    this(azureAdNames, defaultProfile, signOutForAll, languagePage, assignedUser, false, true);
  }

  /** The newer documentation. */
  public static final Switches DEFAULT =
      new Switches(false, false, true, false, Enforcement.AS_FILLED_IN);
}
