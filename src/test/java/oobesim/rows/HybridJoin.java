// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Pre-provisioning with Microsoft Entra hybrid join: the technician's half and the user's. */
final class HybridJoin {
  private static final String HYBRID = "preprovisioning-hybrid";
  private static final String SEALED = "technician goes to preprov-success";
  private static final String[] USER = {
    SEALED, "click reseal", "wait 2h", "power on", "user goes to lock-screen"
  };
  private static final String[] SESSION = {
    SEALED, "click reseal", "wait 2h", "power on", "user goes to domain-signin"
  };
  private static final String NAME = "type username CONTOSO\\joni";
  private static final String PASSWORD = "type password Domain-1";

  static final List<Row> ROWS =
      List.of(
          row("A hybrid technician's half needs the internet only, not a domain controller")
              .given(HYBRID, "network.domainController = false")
              .when(SEALED)
              .then("no failure"),
          row("On the landing page itself the TPM is attested and the domain join waited for")
              .given(HYBRID)
              .when("technician goes to preprov-landing", "wait 5s", "click provision", "wait 3m")
              .then("screen preprov-landing", "control provision disabled", "control exit disabled")
              .andWhen("wait-for esp")
              .then("since provisioning-menu: came preprov-landing < rebooting < boot < esp"),
          row("A domain join that does not come fails the technician's half")
              .given(HYBRID, "tenant.connector.status = inactive")
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for preprov-failure")
              .then("failure connector-not-active 0x80070774"),
          row("The device enrols before its domain join: after a Reset its record is in the way")
              .given(HYBRID, "tenant.connector.status = inactive")
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for preprov-failure", "set tenant.connector.status active")
              .andWhen("click reset", "technician goes to preprov-failure")
              .then("failure record-of-earlier-enrolment 0x80180014"),
          row("The device enrols before its domain join: Retry does not enrol it again")
              .given(HYBRID, "tenant.connector.status = inactive")
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for preprov-failure", "set tenant.connector.status active")
              .andWhen("click retry", "technician goes to preprov-success")
              .then("no failure"),
          row("A hybrid device takes its name from the domain join profile")
              .given(HYBRID)
              .when(SEALED)
              .then("named CTO-.+"),
          row("A name template has no effect on a hybrid device")
              .given(HYBRID, "deploymentProfile.deviceNameTemplate = NIX-%SERIAL%")
              .when(SEALED)
              .then("named CTO-.+"),
          row("After Reseal the hybrid user meets the status page first, without signing in")
              .given(HYBRID)
              .when(USER)
              .then(
                  "since off: came boot < checking-updates < esp < lock-screen",
                  "since off: never entra-signin"),
          row("Device setup done, the page goes away and the sign-on needs CTRL+ALT+DEL")
              .given(HYBRID)
              .when(USER)
              .then("text Press Ctrl+Alt+Delete to unlock", "control unlock absent")
              .andWhen("key ENTER")
              .then("refused", "screen lock-screen")
              .andWhen("key CTRL+ALT+DEL")
              .then("screen domain-signin", "text Sign in to: CONTOSO"),
          row("Privacy that is shown stands between the page and the sign-on")
              .given(HYBRID, "deploymentProfile.privacySettingsHidden = false")
              .when(USER)
              .then("since off: came esp < privacy < lock-screen"),
          row("After a short while the cloud is asked for, then the tick box, then all is set")
              .given(HYBRID)
              .when(SESSION)
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen esp", "text Waiting until this device is registered")
              .andWhen("wait-for entra-signin-late")
              .andWhen("type username joni@contoso.com", "click next", "type password Cloud-1")
              .andWhen("click sign-in")
              .then(
                  "screen stay-signed-in",
                  "text Stay signed in to all your apps",
                  "text Allow my organization to manage my device")
              .andWhen("click ok")
              .then("screen all-set", "text You're all set!")
              .andWhen("click done")
              .then("screen esp", "category account-setup working"),
          row("With AD FS single sign-on the late sign-in does not come")
              .given(HYBRID, "tenant.federatedSignOn = true")
              .when(SESSION)
              .andWhen("user goes to desktop")
              .then("never entra-signin-late", "never stay-signed-in", "never all-set"),
          row("Sign out ends account setup, and the domain account leads to the desktop")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("user goes to all-set", "click done", "wait 20m")
              .then("screen esp", "text Sign out", "category account-setup complete")
              .andWhen("click sign-out")
              .then("screen lock-screen")
              .andWhen("key CTRL+ALT+DEL", NAME, PASSWORD, "click sign-in")
              .then("screen desktop"),
          row("If the shipped page is right, only an administrator signs out")
              .given(HYBRID, "switches.signOut = shipped")
              .when(SESSION)
              .andWhen("user goes to all-set", "click done", "wait-for desktop")
              .then("since all-set: never lock-screen"),
          row("If the shipped page is right, only an administrator signs out")
              .given(
                  HYBRID,
                  "switches.signOut = shipped",
                  "deploymentProfile.userType = administrator")
              .when(SESSION)
              .andWhen("user goes to all-set", "click done", "wait 20m")
              .then("control sign-out enabled"),
          row("The cloud account is useless at the domain's sign-on")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
              .then("screen domain-signin", "text The user name or the password is wrong."),
          row("The domain account is useless at the late cloud sign-in")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("user goes to entra-signin-late", NAME, "click next")
              .then("screen entra-signin-late", "text There is no account with this user name."),
          row("The domain's password is useless at the late cloud sign-in")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("user goes to entra-password-late", PASSWORD, "click sign-in")
              .then("screen entra-password-late", "text This password does not belong"),
          row("A hybrid device that is left alone in account setup locks, and comes back to it")
              .given(HYBRID, "policies.idleLockMinutes = 1", "tenant.federatedSignOn = true")
              .when(SESSION)
              .andWhen(NAME, PASSWORD, "click sign-in", "wait-for lock-screen")
              .andWhen("key CTRL+ALT+DEL", NAME, PASSWORD, "click sign-in")
              .then("screen esp"),
          row("Without a domain controller nobody signs on, and a VPN helps")
              .given(HYBRID, "network.domainController = false")
              .when(SESSION)
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen domain-signin", "text No domain controller answers")
              .andWhen("vpn on", PASSWORD, "click sign-in")
              .then("screen esp"),
          row("Without the tick the device is not registered, and the page goes on waiting")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("user goes to stay-signed-in", "uncheck allow-manage", "click ok", "wait 3m")
              .then("screen esp", "row account-setup/joining-network working")
              .andWhen("wait-for entra-signin-late")
              .then("screen entra-signin-late"),
          row("No, sign in to this app only does not register the device either")
              .given(HYBRID)
              .when(SESSION)
              .andWhen("user goes to stay-signed-in", "click this-app-only", "wait 3m")
              .then("screen esp", "row account-setup/joining-network working"),
          row("On screen the third category is Account setup")
              .given(HYBRID)
              .when("technician goes to esp")
              .then("text Account setup", "no text User setup"));

  private HybridJoin() {}
}
