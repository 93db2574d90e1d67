// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What a page forgets when it is left, and what a count or a complaint forgets. */
final class BegunAnew {
  private static final String BENCH = "preprovisioning-entra";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String UNKNOWN = "not-registered";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String FOUR = "key WIN x4";
  private static final String ONE = "key WIN";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String LATE = "user goes to entra-signin-late";
  private static final String ACCESS = "tenant.conditionalAccess.";
  private static final String OF_2023 = "switches.edition = 2023";
  private static final String COUNT = "A count of presses is one of this start and this page";
  private static final String FACTOR = "users.0.mfa = number";
  private static final String REQUEST = "Each request asks the phone for a number of its own";
  private static final String OTHER = "Other user takes back what was complained about";
  private static final String LEFT = "A page that was left opens as it was at first";

  static final List<Row> ROWS =
      List.of(
          row(COUNT)
              .given(UNKNOWN, "switches.languagePage = true", "network.link = none")
              .when("power on", "wait-for language", "click yes", FOUR, "power off", "power on")
              .andWhen("wait-for language", ONE)
              .then("screen language"),
          row(COUNT)
              .given(ENTRA, "deploymentProfile.eulaHidden = false", "tenant.usersMayJoin = none")
              .when(PASSWORD, FOUR, CLOUD, SIGN_IN, "wait-for setup-error", "click skip", ONE)
              .then("screen eula"),
          row(COUNT)
              .given(UNKNOWN, "network.link = none")
              .when("power on", "wait-for region", FOUR, ONE, "click exit", ONE)
              .then("screen region"),
          row("A menu that was opened at the sign-in leads back there only until the next start")
              .given(BENCH, OF_2023, "deploymentProfile.privacySettingsHidden = false")
              .when("power on", "wait-for privacy", "click accept", "wait-for entra-signin")
              .andWhen("key WIN x5", "click exit")
              .then("screen entra-signin")
              .andWhen("power off", "power on", "wait-for privacy", "key WIN x5")
              .then("screen provisioning-menu")
              .andWhen("click exit")
              .then("since provisioning-menu: never entra-signin"),
          row("Where the sign-in does not hear the Windows key, it does after another account")
              .on("10")
              .given(
                  BENCH,
                  "switches.signInIgnoresWinKey = true",
                  "deploymentProfile.escapeLinkHidden = false")
              .when("power on", "wait-for entra-signin", "key WIN x5")
              .then("screen entra-signin")
              .andWhen("click change-account", "click yes", "click yes", "click skip")
              .andWhen("wait-for entra-signin", "key WIN x5")
              .then("screen provisioning-menu"),
          row("Where the sign-in does not hear the Windows key, the pages before it do")
              .on("10")
              .given(
                  BENCH,
                  "switches.signInIgnoresWinKey = true",
                  "deploymentProfile.eulaHidden = false")
              .when("power on", "wait-for eula", FOUR)
              .then("screen eula")
              .andWhen(ONE)
              .then("screen provisioning-menu"),
          row("Where the sign-in does not hear the Windows key, the pages before it do")
              .on("10")
              .given(
                  BENCH,
                  OF_2023,
                  "switches.signInIgnoresWinKey = true",
                  "deploymentProfile.privacySettingsHidden = false")
              .when("power on", "wait-for privacy", "click learn-more")
              .then("accepted", "box learn-more ticked")
              .andWhen("key WIN x5")
              .then("screen provisioning-menu"),
          row(OTHER)
              .given(ENTRA)
              .when("user goes to desktop", "key WIN+L", "click unlock", "type password wrong")
              .andWhen(SIGN_IN)
              .then("text The user name or the password is wrong")
              .andWhen("click other-user")
              .then("no text The user name or the password is wrong"),
          row(OTHER)
              .given(HYBRID, "policies.idleLockMinutes = 1")
              .when(LATE, NAME, NEXT, CLOUD, SIGN_IN, "click ok", "click done")
              .andWhen("wait-for lock-screen", "key CTRL+ALT+DEL", "type password wrong", SIGN_IN)
              .then("text The user name or the password is wrong")
              .andWhen("click other-user")
              .then("no text The user name or the password is wrong"),
          row(LEFT)
              .given(
                  ENTRA,
                  ACCESS + "requireCompliantDevice = true",
                  ACCESS + "enrollmentExcluded = false")
              .when(PASSWORD, CLOUD, SIGN_IN, "click more-details", "click sign-out")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN)
              .then("screen access-blocked", "no text 53000"),
          row(LEFT)
              .given(ENTRA, "tenant.termsAndConditions = true", ACCESS + "termsOfUse = true")
              .when(PASSWORD, CLOUD, SIGN_IN, "click accept", "click decline")
              .andWhen("set tenant.conditionalAccess.termsVersion 2")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN)
              .then("screen terms-of-use", "no text manages this device"),
          row(LEFT)
              .given(ENTRA, "policies.hello = required")
              .when("user goes to pin-setup", "type pin 739182", "type confirm 739182")
              .andWhen("click cancel", "click ok", "click ok")
              .then("screen pin-setup"),
          row("Whoever leaves the sign-in for another account types the name anew")
              .given(ENTRA, "deploymentProfile.escapeLinkHidden = false")
              .when("user goes to entra-signin", NAME, "click change-account")
              .andWhen("wait-for region", "click yes", "click yes", "click skip")
              .andWhen("wait-for entra-signin", NEXT)
              .then("screen entra-signin", "text Type a user name first"),
          row("Device association that has failed fails no more once its menu opens again")
              .on("11")
              .given("device-preparation", "registration.associationImported = false")
              .when("power on", "wait-for region", "key WIN x5", "select scan-code", NEXT, NEXT)
              .andWhen("wait 10s")
              .then("screen association-information", "failure association-not-imported")
              .andWhen("click back")
              .then("screen association-menu", "no failure"),
          row("A reset that failed has failed no more once its page is closed")
              .given(ENTRA, "device.recoveryEnvironment = false", "policies.localReset = true")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R", NAME, CLOUD, SIGN_IN)
              .then("screen reset-failed")
              .andWhen("click close")
              .then("screen lock-screen", "no failure"),
          row(REQUEST)
              .given(ENTRA, FACTOR)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen mfa", "text Approve types 84")
              .andWhen("click deny", CLOUD, SIGN_IN)
              .then("screen mfa", "no text Approve types 84"),
          row(REQUEST)
              .given(HYBRID, FACTOR)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("text Approve types 84")
              .andWhen("click approve", LATE, NAME, NEXT, CLOUD, SIGN_IN)
              .then("screen mfa", "no text Approve types 84"),
          row(REQUEST)
              .given(ENTRA, FACTOR, "policies.hello = required")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("text Approve types 84")
              .andWhen("click approve", "wait-for hello-setup", "click ok")
              .then("screen mfa", "no text Approve types 84"),
          row(REQUEST)
              .on("11")
              .given(ENTRA, FACTOR, "policies.restartInDeviceSetup = true")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("text Approve types 84")
              .andWhen("click approve", "wait-for lock-screen", "click unlock")
              .andWhen("click other-options", "click use-web", SIGN_IN, NAME, NEXT, CLOUD, SIGN_IN)
              .then("screen mfa", "no text Approve types 84"),
          row("A name or a password that was wrong is followed by one that is right")
              .given(ENTRA)
              .when("user goes to entra-signin", "type username joni@fabrikam.com", NEXT)
              .then("text belong to another organization")
              .andWhen(NAME, NEXT)
              .then("screen entra-password")
              .andWhen("type password wrong", SIGN_IN)
              .then("text This password does not belong to this account")
              .andWhen(CLOUD, SIGN_IN)
              .then("screen just-a-moment"),
          row("A name or a password that was wrong is followed by one that is right")
              .given(ENTRA, "users.0.mfa = tap")
              .when(PASSWORD, "type password wrong", SIGN_IN)
              .then("text This pass does not belong to this account")
              .andWhen("type password Pass-1", SIGN_IN)
              .then("screen just-a-moment"));

  private BegunAnew() {}
}
