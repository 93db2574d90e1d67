// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Sign-ins that come after the device's part: late, at a lock, for Windows Hello. */
final class LaterSignIns {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String LATE = "user goes to entra-signin-late";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String IDLE = "policies.idleLockMinutes = 1";
  private static final String LOCKED = "wait-for lock-screen";
  private static final String SIGN_ON = "key CTRL+ALT+DEL";
  private static final String FAILS_IN_ACCOUNT_SETUP =
      "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]";

  static final List<Row> ROWS =
      List.of(
          row("Whoever loses the connection at the late sign-in finds the way back to it")
              .given(HYBRID)
              .when(LATE, "internet off")
              .then("screen network-lost")
              .andWhen("click retry")
              .then("screen network")
              .andWhen("click back")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-signin-late"),
          row("Whoever loses the connection at the late sign-in finds the way back to it")
              .given(HYBRID)
              .when(LATE, NAME, "click next", "network none", "click retry")
              .andWhen("select Contoso-Guest", "type network-key wrong", "click connect")
              .then("text Can't connect to this network", "control next disabled")
              .andWhen("type network-key Guest-1", "click connect", "click next")
              .then("screen entra-password-late"),
          row("Whoever loses the connection before the late sign-in is told so in its place")
              .given(HYBRID)
              .when("user goes to domain-signin", "type username CONTOSO\\joni")
              .andWhen("type password Domain-1", SIGN_IN, "internet off", "wait 60s")
              .then("screen network-lost"),
          row("Whoever loses the connection before the late sign-in is told so in its place")
              .given(HYBRID)
              .when(LATE, NAME, "click next", CLOUD, SIGN_IN, "click this-app-only")
              .then("screen esp")
              .andWhen("internet off", "wait 5m")
              .then("screen network-lost"),
          row("The late sign-in wants a name, and Back leads to the name")
              .given(HYBRID)
              .when(LATE, "click next")
              .then("screen entra-signin-late", "text Type a user name first")
              .andWhen(NAME, "click next", "click back")
              .then("screen entra-signin-late"),
          row("A cut of the power at the late sign-in leads to it again, over the status page")
              .given(HYBRID)
              .when(LATE, "power off", "power on", "wait-for esp", "user goes to desktop")
              .then("came entra-signin-late < boot < esp < entra-signin-late < desktop"),
          row("A cut of the power at the late sign-in leads to it again, over the status page")
              .given(HYBRID)
              .when(LATE, "internet off", "power off", "internet on", "power on", "wait-for esp")
              .then("came network-lost < boot < esp"),
          row("A cut of the power at the late sign-in leads to it again, over the status page")
              .given(HYBRID)
              .when(LATE, "internet off", "click retry", "power off", "power on", "wait-for esp")
              .then("came network < boot < esp"),
          row("A device that locked itself says what is wrong with a sign-on")
              .given(HYBRID, IDLE)
              .when(LATE, NAME, "click next", CLOUD, SIGN_IN, "click ok", "click done", LOCKED)
              .andWhen(SIGN_ON, "type password wrong", SIGN_IN)
              .then(
                  "screen domain-signin",
                  "text The user name or the password is wrong",
                  "notice wrong-account-at-prompt")
              .andWhen("domain-controller off", "type password Domain-1", SIGN_IN)
              .then("screen domain-signin", "text No domain controller answers")
              .andWhen("click other-user")
              .then("control username enabled")
              .andWhen("click known-user")
              .then("control username absent")
              .andWhen("click back")
              .then("screen lock-screen"),
          row("A cut of the power while it is locked leads to the status page again")
              .given(HYBRID, IDLE)
              .when(LATE, NAME, "click next", CLOUD, SIGN_IN, "click ok", "click done", LOCKED)
              .andWhen("power off", "power on", "wait-for esp")
              .then("since boot: never entra-signin"),
          row("A cut of the power while it is locked leads to the status page again")
              .given(HYBRID, IDLE)
              .when(LATE, NAME, "click next", CLOUD, SIGN_IN, "click ok", "click done", LOCKED)
              .andWhen(SIGN_ON, "power off", "power on", "wait-for esp")
              .then("since boot: never entra-signin"),
          row("ENTER opens the sign-on of a cloud account, and Back closes it")
              .given(ENTRA)
              .when("user goes to desktop", "click start", "click account", "click lock")
              .andWhen("key ENTER")
              .then("screen domain-signin")
              .andWhen("click back")
              .then("screen lock-screen")
              .andWhen("key ENTER", "type password wrong", SIGN_IN)
              .then("screen domain-signin", "no notice wrong-account-at-prompt"),
          row("ENTER does not open the sign-on of a domain")
              .given(HYBRID)
              .when("user goes to lock-screen", "key ENTER")
              .then("screen lock-screen"),
          row("Windows Hello asks for the second factor again, and offers itself again if it is"
                  + " denied")
              .given("user-driven-mfa-hello")
              .when("user goes to privacy", "click accept", "wait-for hello-setup", "click ok")
              .then("screen mfa")
              .andWhen("click deny")
              .then("screen hello-setup", "control skip absent")
              .andWhen("click ok", "click approve")
              .then("screen pin-setup"),
          row("What fails in Account setup is tried again there")
              .given(ENTRA, FAILS_IN_ACCOUNT_SETUP)
              .when("user goes to finishing", "user goes to esp", "wait 30m")
              .then("failure app-not-detected 0x87D1041C", "category account-setup failed")
              .andWhen("set workload.apps.0.detected true", "click try-again")
              .then("category device-setup complete", "no failure")
              .andWhen("user goes to desktop")
              .then("no failure"),
          row("What fails in Account setup can be left behind")
              .given(
                  ENTRA,
                  FAILS_IN_ACCOUNT_SETUP,
                  "enrollmentStatusPage.allowDeviceUseOnInstallFailure = true")
              .when(
                  "user goes to finishing", "user goes to esp", "wait 30m", "click continue-anyway")
              .andWhen("wait 1m")
              .then("screen desktop"),
          row("The page of a private account says more and leads to the desktop")
              .given("not-registered")
              .when("user goes to setup-choice", "select personal", "click next")
              .andWhen("type name Joni", "click next", "wait-for privacy", "click learn-more")
              .then("accepted", "screen privacy")
              .andWhen("click accept")
              .then("screen desktop"));

  private LaterSignIns() {}
}
