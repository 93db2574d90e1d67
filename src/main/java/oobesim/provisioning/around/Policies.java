// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Optional;

/**
 * Policies and circumstances that only some scenarios ask about.
 *
 * @param hello whether Windows Hello is set up at the end
 * @param localReset whether CTRL+WIN+R at the lock screen starts Autopilot Reset
 * @param recoveryEnvironment whether the recovery environment is there
 * @param restartInDeviceSetup whether a policy asks for a restart in Device setup
 * @param federatedSignOn AD FS single sign-on: a hybrid user is not asked for the cloud account
 * @param idleLock after how much of Account setup the device locks itself, empty for never
 * @param devicePreparation a device preparation policy that reaches the user
 * @param offlineProfile a profile in a file on the device; one from the service wins over it
 * @param exitMask raw bits of {@code BlockInStatusPage} (1 reset, 2 try again, 4 continue anyway)
 *     instead of those that the status page's settings make
 * @param remoteReset an administrator has asked for Autopilot Reset from afar: it begins at the
 *     desktop
 */
public record Policies(
    Hello hello,
    boolean localReset,
    boolean recoveryEnvironment,
    boolean restartInDeviceSetup,
    boolean federatedSignOn,
    Optional<Duration> idleLock,
    Optional<PreparationPolicy> devicePreparation,
    Optional<OfflineProfile> offlineProfile,
    Optional<Integer> exitMask,
    boolean remoteReset) {
  /** With the exits that the status page's settings make. */
  public Policies(
      Hello hello,
      boolean localReset,
      boolean recoveryEnvironment,
      boolean restartInDeviceSetup,
      boolean federatedSignOn,
      Optional<Duration> idleLock,
      Optional<PreparationPolicy> devicePreparation,
      Optional<OfflineProfile> offlineProfile) {
    this(
        hello,
        localReset,
        recoveryEnvironment,
        restartInDeviceSetup,
        federatedSignOn,
        idleLock,
        devicePreparation,
        offlineProfile,
        Optional.empty(),
        false);
  }

  /** The documented defaults. */
  public static final Policies DEFAULT =
      new Policies(
          Hello.OFF,
          false,
          true,
          false,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
