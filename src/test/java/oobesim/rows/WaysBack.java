// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Back, once more, another way: what a person does who did not get it right at once. */
final class WaysBack {
  private static final String BENCH = "preprovisioning-entra";
  private static final String ENTRA = "user-driven-entra";
  private static final String UNKNOWN = "not-registered";
  private static final String OFFLINE = "network.link = none";
  private static final String NAME = "type username joni@contoso.com";
  private static final String PASSWORD = "type password Cloud-1";

  static final List<Row> ROWS =
      List.of(
          row("Exit leads from the landing page to the menu before the profile has come, too")
              .given(BENCH)
              .when("technician goes to provisioning-menu", "select pre-provision", "click next")
              .andWhen("wait-for preprov-landing", "click exit")
              .then("screen provisioning-menu"),
          row("A cut of the power while policies restart the device leads to the status page again")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to esp", "wait-for rebooting", "power off", "power on")
              .andWhen("wait-for esp")
              .then("since boot: never entra-signin", "since boot: never region"),
          row("On the first pages another key between the presses begins the count anew")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "key WIN x4", "key A", "key WIN x4")
              .then("screen region")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("On the first pages another key between the presses begins the count anew")
              .given(UNKNOWN)
              .when("user goes to eula", "key WIN x4")
              .then("screen eula")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("A count of presses ends with its page")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "key WIN x4", "click yes", "key WIN x4")
              .then("screen keyboard")
              .andWhen("click yes", "key WIN x4")
              .then("screen keyboard-second")
              .andWhen("click back", "key WIN x4")
              .then("screen keyboard")
              .andWhen("click back", "key WIN x4")
              .then("screen region"),
          row("A count of presses ends with its page")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x4", NAME, "click next")
              .andWhen("key WIN x4")
              .then("screen entra-password")
              .andWhen("click back", "key WIN x4")
              .then("screen entra-signin")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("A count of presses ends with its page")
              .given(UNKNOWN)
              .when("user goes to eula", "key WIN x4", "click accept", "key WIN x4")
              .then("screen device-name")
              .andWhen("click skip", "key WIN x4")
              .then("screen setup-choice"),
          row("Back leads from each keyboard page to the one before it")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "click add-layout")
              .andWhen("select de", "click next")
              .then("screen keyboard-second-layout")
              .andWhen("click back")
              .then("screen keyboard-second-language")
              .andWhen("click back")
              .then("screen keyboard-second")
              .andWhen("click back")
              .then("screen keyboard")
              .andWhen("click back")
              .then("screen region"),
          row("Back leads from the network page to the second keyboard")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "click skip")
              .then("screen network")
              .andWhen("click back")
              .then("screen keyboard-second"),
          row("A private account wants a name, and Back leads to the choice again")
              .given(UNKNOWN)
              .when("user goes to setup-choice", "select personal", "click next", "click next")
              .then("screen local-account", "text Type a name first")
              .andWhen("click back")
              .then("screen setup-choice"),
          row("Back leads from the sign-in to the choice where no profile made it")
              .given(UNKNOWN)
              .when("user goes to entra-signin", "click back")
              .then("screen setup-choice"),
          row("Back leads from the sign-in to the choice where no profile made it")
              .given(ENTRA)
              .when("user goes to entra-signin", "click back")
              .then("refused", "screen entra-signin"),
          row("Back leads from the password to the name")
              .given(ENTRA)
              .when("user goes to entra-password", "click back")
              .then("screen entra-signin"),
          row("A password that was left is asked for anew")
              .given(ENTRA)
              .when("user goes to entra-password", PASSWORD, "click back", "click next")
              .andWhen("click sign-in")
              .then("screen entra-password"),
          row("Without internet the sign-in asks for a network and then goes on where it was")
              .given(ENTRA)
              .when("user goes to entra-signin", NAME, "internet off", "click next")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-signin")
              .andWhen("click next")
              .then("screen entra-password"),
          row("Without internet the sign-in asks for a network and then goes on where it was")
              .given(ENTRA)
              .when("user goes to entra-password", PASSWORD, "internet off", "click sign-in")
              .then("screen network-lost")
              .andWhen("click retry")
              .then("screen network")
              .andWhen("click back")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-password"),
          row("Without internet the sign-in asks for a network and then goes on where it was")
              .given(ENTRA)
              .when("user goes to entra-password", "network none", "click sign-in", "click retry")
              .andWhen("select Contoso-Guest", "type network-key wrong", "click connect")
              .then("screen network", "text Can't connect to this network", "control next disabled")
              .andWhen("type network-key Guest-1", "click connect", "click next")
              .then("screen entra-password"),
          row("A second factor is asked for only after the right password")
              .given("user-driven-mfa-hello")
              .when("user goes to entra-password", "type password wrong", "click sign-in")
              .then("screen entra-password"),
          row("A wrong access pass is called one")
              .given(ENTRA, "users.0.mfa = tap", "users.0.accessPass = Pass-1")
              .when("user goes to entra-password", "type password wrong", "click sign-in")
              .then("screen entra-password", "text This pass does not belong to this account"),
          row("After a failed set-up Try again and Skip leave nobody signed in and no failure")
              .given(ENTRA, "tenant.usersMayJoin = none")
              .when("user goes to setup-error", "click try-again")
              .then("screen entra-signin", "nobody", "no failure"),
          row("After a failed set-up Try again and Skip leave nobody signed in and no failure")
              .given(ENTRA, "tenant.usersMayJoin = none")
              .when("user goes to setup-error", "click skip")
              .then("nobody", "no failure"),
          row("Without enrolment there is no status page, and the desktop comes all the same")
              .given(ENTRA, "tenant.mdmUserScope = none")
              .when("user goes to desktop")
              .then("never esp", "no failure"),
          row("A hybrid user outside the scope of the management waits and is told so")
              .given("user-driven-hybrid", "tenant.mdmUserScope = none")
              .when("user goes to setup-error")
              .then("failure hybrid-user-outside-scope 0x8018002B"),
          row("Without a status page a hybrid device goes straight on to the desktop")
              .given("user-driven-hybrid", "enrollmentStatusPage.showInstallationProgress = false")
              .when("user goes to desktop")
              .then("since lock-screen: never esp", "no failure"),
          row("A critical update waits until there is internet again")
              .given(BENCH, "criticalUpdate = true", "deploymentProfile.deviceNameTemplate = ")
              .when("power on", "wait-for checking-updates", "internet off", "wait 10m")
              .then("restarts 0"),
          row("A critical update waits until there is internet again")
              .given(BENCH, OFFLINE, "criticalUpdate = true")
              .when("power on", "wait-for region", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait 10m")
              .then("restarts 0"),
          row("A critical update is installed once")
              .given(BENCH, "criticalUpdate = true", "deploymentProfile.deviceNameTemplate = ")
              .when("power on", "wait-for entra-signin", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait-for preprov-landing")
              .then("restarts 1"),
          row("A cut of the power behind the device's part leads on from there")
              .given(ENTRA, "deploymentProfile.privacySettingsHidden = false")
              .when("user goes to privacy", "power off", "power on", "wait-for boot", "wait 10s")
              .then(
                  "since boot: never region", "since boot: never entra-signin", "screen privacy"));

  private WaysBack() {}
}
