// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What an administrator decides about the status page, and how a user gets out of it. */
final class StatusPageSettings {
  private static final String ENTRA = "user-driven-entra";
  private static final String BENCH = "preprovisioning-entra";
  private static final String ESP = "enrollmentStatusPage.";
  private static final String BROKEN = "workload.apps.0.detected = false";
  private static final String LONG = "workload.apps.1.minutes = 600";
  private static final String OPEN = ESP + "blockDeviceSetupRetryByUser = true";
  private static final String USER = "user goes to esp";
  private static final String TWO_LISTED =
      "enrollmentStatusPage = {\"showInstallationProgress\": true,"
          + " \"selectedMobileAppNames\": [\"Company Portal\"],"
          + " \"allowNonBlockingAppInstallation\": %s}";

  static final List<Row> ROWS =
      List.of(
          row("Without progress there is no page, and the desktop comes before the apps")
              .given(ENTRA, ESP + "showInstallationProgress = false")
              .when("user goes to desktop")
              .then("never esp"),
          row("What is noted of a join is noted without a page, too")
              .given(
                  ENTRA,
                  ESP + "showInstallationProgress = false",
                  "registration.workplaceJoined = true")
              .when("user goes to desktop")
              .then("notice listed-as-registered", "never esp"),
          row("Without a profile for the page there is none")
              .given(ENTRA, "enrollmentStatusPage = null")
              .when("user goes to desktop")
              .then("never esp"),
          row("The time limit is sixty minutes for one opening of the page")
              .given(ENTRA, LONG)
              .when(USER, "wait 59m")
              .then("no failure")
              .andWhen("wait 1m")
              .then("screen esp", "failure esp-timeout 0x800705B4"),
          row("The time limit is a setting")
              .given(ENTRA, LONG, ESP + "installProgressTimeoutInMinutes = 20")
              .when(USER, "wait 19m")
              .then("no failure")
              .andWhen("wait 1m")
              .then("failure esp-timeout 0x800705B4"),
          row("Hybrid join has forty minutes more")
              .given("user-driven-hybrid", LONG)
              .when(USER, "wait 99m")
              .then("no failure")
              .andWhen("wait 1m")
              .then("failure esp-timeout 0x800705B4"),
          row("The page after the sign-in has the whole time again")
              .given(ENTRA, "workload.apps.1.minutes = 45", "workload.apps.4.minutes = 45")
              .when("user goes to desktop")
              .then("no failure"),
          row("A restart or Try again gives the whole time again")
              .given(ENTRA, LONG)
              .when(USER, "wait 59m", "power off", "power on", "wait-for esp", "wait 59m")
              .then("no failure")
              .andWhen("wait 1m")
              .then("failure esp-timeout 0x800705B4")
              .andWhen("click try-again", "wait 59m")
              .then("no failure"),
          row("A time-out in the device's part comes before any account setup")
              .given(ENTRA, LONG)
              .when(USER, "wait 60m")
              .then("category device-setup failed", "category account-setup previous-failed"),
          row("The organisation's own text stands on the page after a failure")
              .given(ENTRA, BROKEN, ESP + "customErrorMessage = Ask Bob")
              .when(USER)
              .then("no text Ask Bob")
              .andWhen("wait 10m")
              .then("text Ask Bob"),
          row("Without an own text the built-in one stands there")
              .given(ENTRA, BROKEN, "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when(USER, "wait 10m")
              .then("text Setup could not be completed."),
          row("The built-in text tells a time-out apart")
              .given(ENTRA, LONG, "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when(USER, "wait 60m")
              .then("text within the time limit of your organization"),
          row("Without log collection no link leads to the logs")
              .given(ENTRA, BROKEN, ESP + "allowLogCollectionOnInstallFailure = false")
              .when(USER, "wait 10m")
              .then("control view-diagnostics absent")
              .andWhen("key CTRL+SHIFT+D")
              .then("screen esp"),
          row("A page that does not block may be left while it runs, once the device is prepared")
              .given(ENTRA, OPEN)
              .when(USER)
              .then("control continue-anyway absent")
              .andWhen("wait 5m")
              .then("control continue-anyway enabled")
              .andWhen("click continue-anyway")
              .then("screen finishing"),
          row("A page that does not block has no other button after a failure")
              .given(ENTRA, OPEN, BROKEN)
              .when(USER, "wait 10m")
              .then(
                  "control continue-anyway enabled",
                  "control try-again absent",
                  "control reset-device absent"),
          row("A page that blocks cannot be left while it runs")
              .given(ENTRA)
              .when(USER, "wait 5m")
              .then(
                  "control continue-anyway absent",
                  "control try-again absent",
                  "control reset-device absent"),
          row("Reset device is there after a failure if it is allowed")
              .given(ENTRA, BROKEN, ESP + "allowDeviceResetOnInstallFailure = true")
              .when(USER, "wait 10m")
              .then("control reset-device enabled", "control try-again enabled")
              .andWhen("click reset-device", "user goes to boot")
              .then("nobody", "mode fresh"),
          row("Reset device is there after a failure if it is allowed")
              .given(ENTRA, BROKEN, ESP + "allowDeviceResetOnInstallFailure = false")
              .when(USER, "wait 10m")
              .then("control reset-device absent", "control try-again enabled"),
          row("Continue anyway is there after a failure if it is allowed")
              .given(ENTRA, BROKEN, ESP + "allowDeviceUseOnInstallFailure = true")
              .when(USER, "wait 10m")
              .then("control continue-anyway enabled")
              .andWhen("click continue-anyway")
              .then("screen finishing"),
          row("Continue anyway is there after a failure if it is allowed")
              .given(ENTRA, BROKEN, ESP + "allowDeviceUseOnInstallFailure = false")
              .when(USER, "wait 10m")
              .then("control continue-anyway absent"),
          row("A technician's page has no way out, whatever the settings")
              .given(BENCH, BROKEN, OPEN)
              .when("technician goes to esp", "wait 5m")
              .then(
                  "screen esp",
                  "control continue-anyway absent",
                  "control try-again absent",
                  "control reset-device absent")
              .andWhen("wait-for preprov-failure")
              .then("failure app-not-detected 0x87D1041C"),
          row("Try again keeps what is complete and runs the rest again")
              .given(ENTRA, BROKEN)
              .when(USER, "wait 10m", "set workload.apps.0.detected true", "click try-again")
              .then("category device-preparation complete", "category device-setup working")
              .andWhen("user goes to desktop")
              .then("no failure"),
          row("An app that does not block is not waited for")
              .given(ENTRA, LONG, "workload.apps.1.blocking = false")
              .when("user goes to desktop")
              .then("no failure"),
          row("Only the listed apps are waited for, and the others follow later")
              .given(ENTRA, LONG, TWO_LISTED.formatted("false"))
              .when("user goes to esp", "wait 3m", "click toggle-device-setup")
              .then("text of 1 installed")
              .andWhen("user goes to desktop")
              .then("no failure"),
          row("A technician's half tries all apps, and only the listed ones can fail it")
              .given(BENCH, TWO_LISTED.formatted("true"), "workload.apps.1.detected = false")
              .when("technician goes to esp", "wait 6m", "click toggle-device-setup")
              .then("text of 4 installed")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("A technician's half may try the listed apps only")
              .given(BENCH, TWO_LISTED.formatted("false"), "workload.apps.1.detected = false")
              .when("technician goes to esp", "wait 6m", "click toggle-device-setup")
              .then("text of 1 installed")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("A technician's half may try the listed apps only")
              .given(BENCH, TWO_LISTED.formatted("false"), BROKEN)
              .when("technician goes to preprov-failure")
              .then("failure app-not-detected 0x87D1041C"),
          row("Policies that ask for a restart get one, at the end of device setup")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to esp", "wait-for rebooting")
              .then("category device-setup complete")
              .andWhen("user goes to desktop")
              .then("since rebooting: came boot < esp < lock-screen < esp < desktop"),
          row("A technician's restart needs nobody's password")
              .given(BENCH, "policies.restartInDeviceSetup = true")
              .when("technician goes to preprov-success")
              .then("never lock-screen", "never domain-signin"),
          row("After a restart what was finished stays finished")
              .given(ENTRA)
              .when(USER, "wait 12m", "power off", "power on", "wait-for esp")
              .then(
                  "category device-preparation complete",
                  "row device-setup/certificates complete",
                  "category device-setup working"),
          row("The power button in account setup leads back to account setup")
              .given(ENTRA)
              .when("user goes to finishing", USER, "wait 1m", "power off", "power on")
              .andWhen("wait-for esp")
              .then("category account-setup working", "category device-setup complete"));

  private StatusPageSettings() {}
}
