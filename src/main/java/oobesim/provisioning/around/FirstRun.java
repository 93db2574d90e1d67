// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What decides which pages the end of a first run has, beside the deployment profile.
 *
 * @param restorePage the tenant shows the restore page of Windows Backup for Organizations
 * @param backups the names of the devices that each user has a backup of, the newest first, by user
 *     principal name in lower case
 * @param preparationPrivacy the privacy page comes after device preparation
 * @param registrationWins a registered device does not run device preparation
 * @param preparationUpdates quality updates are installed after device preparation
 * @param skipAfter how often device preparation has failed before a person may go on without it
 * @param pin how the PIN of Windows Hello is set up
 * @param skippedRestoreReturns whoever skips the restore page is asked at the first sign-in again
 */
public record FirstRun(
    boolean restorePage,
    Map<String, List<String>> backups,
    boolean preparationPrivacy,
    boolean registrationWins,
    boolean preparationUpdates,
    int skipAfter,
    NewPin pin,
    boolean skippedRestoreReturns) {
  /**
   * How the PIN of Windows Hello is set up.
   *
   * @param asked a page asks for it; without the page the person has a made-up one
   * @param least how many characters a policy asks for
   */
  public record NewPin(boolean asked, int least) {
    /** The page comes, and the policy is as it stands in the portal. */
    public static final NewPin DEFAULT = new NewPin(true, 6);
  }

  /** No backups, and device preparation as its documentation has it now. */
  public static final FirstRun DEFAULT =
      new FirstRun(false, Map.of(), true, true, false, 1, NewPin.DEFAULT, false);

  public FirstRun {
    backups = Map.copyOf(backups);
  }

  /** The devices that an account has a backup of, the newest first; empty for none. */
  public List<String> backupsOf(String account) {
    return backups.getOrDefault(account.toLowerCase(Locale.ROOT), List.of());
  }
}
