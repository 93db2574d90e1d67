// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Autopilot Reset, from the lock screen and from afar. */
final class AutopilotReset {
  private static final String RESET = "autopilot-reset";
  private static final String[] LOCKED = {"user goes to desktop", "key WIN+L", "key CTRL+WIN+R"};
  private static final String NAME = "type username joni@contoso.com";
  private static final String PASSWORD = "type password Cloud-1";

  static final List<Row> ROWS =
      List.of(
          row("CTRL+WIN+R does nothing unless policy allows it")
              .given(RESET, "policies.localReset = false")
              .when(LOCKED)
              .then("refused", "screen lock-screen"),
          row("CTRL+WIN+R asks for an administrator, and the reset begins")
              .given(RESET)
              .when(LOCKED)
              .then("screen reset-signin")
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen resetting"),
          row("After the reset nobody is asked anything before the sign-on")
              .given(RESET)
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for lock-screen")
              .then(
                  "since resetting: came rebooting < boot < esp < lock-screen",
                  "since resetting: never language",
                  "since resetting: never region",
                  "since resetting: never keyboard",
                  "since resetting: never network",
                  "since resetting: never eula",
                  "since resetting: never entra-signin",
                  "since resetting: never privacy"),
          row("With the status page switched off the lock screen follows the restart")
              .given(RESET, "enrollmentStatusPage.showInstallationProgress = false")
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for rebooting")
              .andWhen("set policies.passwordPolicy true", "wait 23s")
              .then("screen lock-screen", "no notice password-policy-stops-autologon"),
          row("The join, the name and the profile stay, and nobody is signed in")
              .given(RESET)
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for lock-screen")
              .then("named CTO-5CG1234XYZ", "profile Contoso administrators", "nobody"),
          row("Language, region, keyboards and the network stay")
              .given(RESET, "network.link = none")
              .when("power on", "wait-for region", "select de", "click yes", "click yes")
              .andWhen("click add-layout", "click next", "select german", "click add-layout")
              .andWhen("network wired", "click next", "user goes to desktop", "key WIN+L")
              .andWhen("key CTRL+WIN+R", NAME, PASSWORD, "click sign-in", "wait-for lock-screen")
              .then("second-keyboard german", "region de", "since resetting: never network"),
          row("The row of the TPM is not on the status page after a reset")
              .given(RESET)
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for esp")
              .andWhen("click toggle-device-setup", "Windows 11: click toggle-device-preparation")
              .then("no text Securing your hardware"),
          row("The next user becomes its user, and an administrator ends with Sign out")
              .given(RESET)
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for lock-screen", "key ENTER")
              .andWhen(NAME, PASSWORD, "click sign-in", "wait 20m")
              .then("screen esp", "user joni@contoso.com", "control sign-out enabled"),
          row("Somebody who is no administrator cannot begin the reset")
              .given(RESET, "deploymentProfile.userType = standard")
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen reset-signin", "text not the account of an administrator")
              .andWhen("click cancel")
              .then("screen lock-screen"),
          row("Without the recovery environment there is an error page and no reset")
              .given(RESET, "device.recoveryEnvironment = false")
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then(
                  "screen reset-failed",
                  "failure recovery-environment-missing 0x80070032",
                  "text Ran into trouble",
                  "text 0x80070032",
                  "never resetting")
              .andWhen("click close")
              .then("screen lock-screen"),
          row("A hybrid joined device is not reset, neither here nor from afar")
              .given("user-driven-hybrid", "policies.localReset = true")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R")
              .then("refused", "screen lock-screen"),
          row("A hybrid joined device is not reset, neither here nor from afar")
              .given("user-driven-hybrid")
              .when("user goes to desktop", "set policies.remoteReset true", "wait 1h")
              .then("screen desktop", "never resetting"),
          row("From afar an administrator resets a device that is in use")
              .given("user-driven-entra")
              .when("user goes to desktop", "set policies.remoteReset true")
              .then("screen resetting")
              .andWhen("wait-for lock-screen")
              .then("since resetting: never entra-signin", "nobody"),
          row("From afar, too, the recovery environment is needed")
              .given("user-driven-entra", "device.recoveryEnvironment = false")
              .when("user goes to desktop", "set policies.remoteReset true")
              .then("screen reset-failed", "failure recovery-environment-missing 0x80070032"),
          row("Pre-provisioning is not supported after a reset")
              .given(RESET)
              .when(LOCKED)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for rebooting", "power off")
              .andWhen("network none", "power on", "wait-for region", "key WIN x5")
              .andWhen("select pre-provision", "click next", "wait-for preprov-failure")
              .then("failure reset-not-supported"));

  private AutopilotReset() {}
}
