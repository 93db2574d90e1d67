// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Devices, accounts and tenants that differ from the usual ones in one thing alone. */
final class RareDevices {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String UNKNOWN = "not-registered";
  private static final String NO_STATUS_PAGE =
      "enrollmentStatusPage.showInstallationProgress = false";
  private static final String OF_2023 = "switches.edition = 2023";
  private static final String PRIVACY_SHOWN = "deploymentProfile.privacySettingsHidden = false";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String WRONG = "type password wrong";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String LANDING = "technician goes to preprov-landing";
  private static final String FACTOR = "users.0.mfa = number";
  private static final String NAMELESS = "deploymentProfile.displayName = ";
  private static final String UNNAMED = "set deploymentProfile.displayName \"\"";
  private static final String FIVE = "key WIN x5";
  private static final String HIDES = "A hidden privacy page stays hidden on every way to the end";
  private static final String WAITS = "Nobody but a person begins provisioning, and never twice";
  private static final String FACTORS = "No second factor is asked for behind a wrong password";
  private static final String FIRST_PAGES =
      "A page before the sign-in is skipped for its own reason alone";

  static final List<Row> ROWS =
      List.of(
          row("A region page that offers device association wants five presses as well")
              .on("11")
              .given("device-preparation")
              .when("power on", "wait-for region", "key WIN")
              .then("screen region")
              .andWhen("key WIN x3")
              .then("screen region"),
          row(FIRST_PAGES)
              .given(
                  ENTRA,
                  "deploymentProfile.locale = ",
                  "deploymentProfile.keyboardSelectionPageSkipped = true")
              .when("power on", "wait-for language", "click yes", "click yes")
              .then("screen keyboard"),
          row(FIRST_PAGES)
              .given(UNKNOWN)
              .when("power on", "wait-for region", "click yes", "click yes", "click add-layout")
              .andWhen("select de", NEXT, "select de-nodeadkeys", "click add-layout")
              .then("never network"),
          row(FIRST_PAGES)
              .given(BENCH, "deploymentProfile.deviceNameTemplate = ")
              .when("power on", "wait-for checking-updates", "internet off", "wait 5m")
              .then("screen network", "since checking-updates: never entra-signin"),
          row(FIRST_PAGES)
              .given(UNKNOWN, OF_2023)
              .when("user goes to device-name")
              .then("never privacy"),
          row(FIRST_PAGES)
              .given(BENCH, OF_2023, PRIVACY_SHOWN)
              .when("power on", "wait-for privacy", "click accept")
              .then("screen entra-signin", "never device-name"),
          row("A menu that opened at the sign-in of no organisation leads to the first pages")
              .given(UNKNOWN)
              .when("user goes to entra-signin", FIVE)
              .then("screen provisioning-menu")
              .andWhen("click exit")
              .then("screen region"),
          row("An unlicensed user is not asked for the terms of a management that takes nobody")
              .given(ENTRA, "tenant.termsAndConditions = true", "users.0.licensed = false")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("never terms-of-use"),
          row("A device that is enrolled already keeps its status page, whoever may enrol now")
              .given(BENCH)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("set tenant.mdmUserScope none", PASSWORD, CLOUD, SIGN_IN, "wait 1m")
              .then("screen esp"),
          row(WAITS)
              .given(PREPARED_HYBRID)
              .when(LANDING, "wait 1m")
              .then("control provision enabled"),
          row(WAITS)
              .given(PREPARED_HYBRID, NAMELESS)
              .when(LANDING, "wait 1m", "click provision")
              .then("screen preprov-landing", "mode fresh"),
          row(WAITS)
              .given(PREPARED_HYBRID, "device.tpm.attestation = fails")
              .when(LANDING, "wait 5s", "click provision", "wait-for preprov-failure")
              .andWhen("click retry", "wait-for preprov-failure")
              .then("logged technician-started 2", "logged technician-ended 2")
              .andWhen(UNNAMED, "click retry", "wait 1m")
              .then("logged technician-started 2"),
          row(WAITS)
              .given(BENCH, "device.tpm.attestation = fails")
              .when(LANDING, "wait 5s", "click provision", "wait-for preprov-failure")
              .andWhen(UNNAMED, "click retry", "wait 1m")
              .then("screen preprov-landing", "logged technician-started 1"),
          row("A name template that was changed before Retry names the device anew")
              .given(BENCH, "workload.apps.0.detected = false")
              .when(LANDING, "wait 5s", "click provision", "wait-for preprov-failure")
              .andWhen("set deploymentProfile.deviceNameTemplate NEW-%SERIAL%", "click retry")
              .andWhen("wait-for rebooting")
              .then("named NEW-.*"),
          row("A hybrid device whose status page is hidden is not secured a second time")
              .given(PREPARED_HYBRID, NO_STATUS_PAGE)
              .when(LANDING, "wait 5s", "click provision", "wait-for preprov-success")
              .then("since rebooting: never just-a-moment"),
          row("Only a device of a domain locks itself in Account setup")
              .given(
                  ENTRA,
                  "policies.idleLockMinutes = 1",
                  "workload.apps = [{\"name\": \"A\","
                      + " \"context\": \"user\", \"minutes\": 30}]")
              .when("user goes to finishing", "wait-for esp", "wait-for desktop")
              .then("never lock-screen"),
          row(FACTORS)
              .given(HYBRID, FACTOR)
              .when("user goes to entra-password", CLOUD, SIGN_IN, "click approve")
              .andWhen("user goes to entra-signin-late", NAME, NEXT, WRONG, SIGN_IN)
              .then("screen entra-password-late"),
          row(FACTORS)
              .on("11")
              .given(ENTRA, FACTOR, "policies.restartInDeviceSetup = true")
              .when("user goes to entra-password", CLOUD, SIGN_IN, "click approve")
              .andWhen("wait-for lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, NAME, NEXT, WRONG, SIGN_IN)
              .then("screen web-signin")
              .andWhen("internet off", CLOUD, SIGN_IN)
              .then("screen web-signin", "text internet")
              .andWhen("internet on", CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click approve")
              .then("user joni@contoso.com", "logged user-signed-in 2"),
          row("The page of the web signs in who needs no second factor")
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, NAME, NEXT, CLOUD, SIGN_IN)
              .then("user joni@contoso.com", "logged user-signed-in 2"),
          row("A device of the cloud needs no domain controller")
              .given(
                  ENTRA, "policies.restartInDeviceSetup = true", "network.domainController = false")
              .when("user goes to lock-screen", "key ENTER", NAME, CLOUD, SIGN_IN)
              .then("no text domain controller", "user joni@contoso.com"),
          row("View diagnostics of Windows 10 collects logs")
              .on("10")
              .given(BENCH)
              .when(LANDING, "internet off", "click refresh", "wait-for preprov-failure")
              .andWhen("click view-diagnostics", "wait 1s")
              .then("text Choose a folder for the logs"),
          row("Nothing fails at the desktop because something else there changes")
              .given(ENTRA, "device.recoveryEnvironment = false")
              .when("user goes to desktop", "internet off")
              .then("screen desktop"),
          row("Nobody without an enrolment is offered a backup at the first sign-in")
              .on("11")
              .given(
                  ENTRA,
                  "tenant.restorePage = true",
                  "users.0.backups = [\"OLD\"]",
                  "tenant.mdmUserScope = none")
              .when("user goes to desktop")
              .then("never restore"),
          row("The desktop says which backup was taken at the first sign-in")
              .on("11")
              .given(HYBRID, "tenant.restorePage = true", "users.0.backups = [\"OLD\"]")
              .when("user goes to restore", "click restore", "wait 3m", "click start")
              .then("screen desktop", "text OLD"),
          row(HIDES)
              .given(HYBRID, NO_STATUS_PAGE)
              .when("user goes to desktop")
              .then("never privacy"),
          row(HIDES)
              .on("11")
              .given(
                  "device-preparation",
                  "switches.preparationPrivacy = hidden",
                  "workload.apps.0.minutes = 1000")
              .when("user goes to dp-error", "click continue-anyway", "wait 1s")
              .then("never privacy"),
          row(HIDES)
              .given(PREPARED_HYBRID, OF_2023, NO_STATUS_PAGE)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("user goes to desktop")
              .then(
                  "since preprov-success: never privacy", "since preprov-success: never rebooting"),
          row("2023: the user of a prepared hybrid device does not join the domain again")
              .given(PREPARED_HYBRID, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("user goes to desktop")
              .then(
                  "since preprov-success: never rebooting",
                  "came entra-password < esp < finishing < esp < desktop"));

  private RareDevices() {}
}
