// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What was done once and shows much later: after a restart, at the next try, to the next user. */
final class Remembered {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String HIDDEN = "preprovisioning-esp-hidden";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String NO_STATUS_PAGE =
      "enrollmentStatusPage.showInstallationProgress = false";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String LANDING = "technician goes to preprov-landing";
  private static final String PROVISION = "click provision";
  private static final String POWER_OFF = "power off";
  private static final String POWER_ON = "power on";
  private static final String FAILED = "wait-for preprov-failure";
  private static final String ENDED = "A technician's half that ends is written down, well or not";
  private static final String ONCE = "What was asked once is not asked again";
  private static final String AT_WORK = "Work that the power interrupted goes on behind any page";
  private static final String TAG = "The tag file counts from the next start, however that comes";
  private static final String LANDS = "A Retry that stops at the landing page waits for a person";
  private static final String LIMIT = "enrollmentStatusPage.installProgressTimeoutInMinutes = 30";
  private static final String TIMES_OUT = "failure esp-timeout 0x800705B4";
  private static final String SHOWS = "set enrollmentStatusPage.showInstallationProgress true";
  private static final String ATTESTS = "device.tpm.attestation = fails";

  static final List<Row> ROWS =
      List.of(
          row(ENDED)
              .given(PREPARED_HYBRID, ATTESTS)
              .when(LANDING, "wait 5s", PROVISION, FAILED)
              .then("logged technician-ended 1"),
          row(ENDED)
              .given(PREPARED_HYBRID, "tenant.connector.status = inactive")
              .when(LANDING, "wait 5s", PROVISION, FAILED)
              .then("logged technician-ended 1"),
          row(ENDED)
              .given(BENCH, NO_STATUS_PAGE, ATTESTS)
              .when(LANDING, "wait 5s", PROVISION, FAILED)
              .then("logged technician-ended 1"),
          row(ENDED)
              .given(BENCH, NO_STATUS_PAGE)
              .when(LANDING, "wait 5s", PROVISION, "wait-for preprov-success")
              .then("logged technician-ended 1"),
          row(ENDED)
              .given(
                  BENCH,
                  NO_STATUS_PAGE,
                  "enrollmentStatusPage.installProgressTimeoutInMinutes = 30")
              .when(LANDING, "wait 5s", PROVISION, "internet off", "wait 2h")
              .then("screen preprov-failure", "logged technician-ended 1"),
          row(ENDED)
              .given(PREPARED_HYBRID, NO_STATUS_PAGE)
              .when(LANDING, "wait 5s", PROVISION, "wait-for preprov-success")
              .then("logged technician-ended 1"),
          row(ENDED)
              .given(BENCH, "workload.apps.0.detected = false")
              .when(LANDING, "wait 5s", PROVISION, FAILED)
              .then("logged technician-ended 1"),
          row(LANDS)
              .given(BENCH, ATTESTS)
              .when(LANDING, "wait 5s", PROVISION, FAILED, "click retry", FAILED)
              .andWhen("set switches.retry landing", "click retry", "wait 1m")
              .then("screen preprov-landing", "control provision enabled"),
          row(LANDS)
              .given(PREPARED_HYBRID, ATTESTS)
              .when(LANDING, "wait 5s", PROVISION, FAILED, "click retry", FAILED)
              .andWhen("set switches.retry landing", "click retry", "wait 1m")
              .then("screen preprov-landing", "control provision enabled"),
          row(LANDS)
              .given(BENCH, ATTESTS, "switches.retry = landing")
              .when(LANDING, "wait 5s", PROVISION, FAILED, "click retry", "internet off")
              .andWhen("wait-for preprov-failure", "set switches.retry provisions")
              .andWhen("internet on", "click retry", "wait 1m")
              .then("screen preprov-landing", "control provision enabled"),
          row("A language that was chosen for a device in trouble is kept")
              .given(BENCH, "device.oobeRestarts = 6")
              .when("power on", "wait-for language", "select de-de", "click yes")
              .then("language de-de"),
          row("What device preparation has finished is not shown again after a cut of the power")
              .on("11")
              .given("device-preparation")
              .when("user goes to dp-progress", "wait 1m", POWER_OFF, POWER_ON)
              .andWhen("wait-for dp-complete", NEXT, "wait-for privacy", POWER_OFF, POWER_ON)
              .andWhen("wait 1m")
              .then("screen privacy", "since dp-complete: never dp-progress"),
          row(AT_WORK)
              .given(
                  ENTRA,
                  "enrollmentStatusPage.installProgressTimeoutInMinutes = 30",
                  "enrollmentStatusPage.allowDeviceUseOnInstallFailure = true",
                  "workload.apps = [{\"name\": \"Long\", \"minutes\": 50}]")
              .when("user goes to esp", "wait 32m", POWER_OFF, "wait 3h", POWER_ON, "wait-for esp")
              .andWhen("wait 30m", "click try-again", "wait 4m")
              .then("no failure", "screen desktop"),
          row(TAG)
              .on("11")
              .given(
                  ENTRA, NO_STATUS_PAGE, "device.consoleTag = setup", "policies.hello = required")
              .when("user goes to hello-setup", "key SHIFT+F10")
              .then("screen command-prompt")
              .andWhen("click close", POWER_OFF, POWER_ON, "user goes to hello-setup")
              .andWhen("key SHIFT+F10")
              .then("screen hello-setup"),
          row("A self-deploying device that is tried again begins anew and asks nobody to sign in")
              .given("self-deploying", NO_STATUS_PAGE, ATTESTS)
              .when(POWER_ON, "wait-for setup-error")
              .then("control skip absent", "text begins to set up this device once more")
              .andWhen("click try-again", "wait-for setup-error")
              .then("never entra-signin", "failure tpm-attestation-failed 0x801C03EA")
              .andWhen("set device.tpm.attestation ok", "click try-again", "wait 1h")
              .then("screen lock-screen", "never entra-signin"),
          row("A self-deploying device that is tried again begins anew and asks nobody to sign in")
              .given("self-deploying", NO_STATUS_PAGE, ATTESTS)
              .when(POWER_ON, "wait-for setup-error", "set device.tpm.attestation ok", SHOWS)
              .andWhen("click try-again", "wait-for esp", "wait 5s")
              .then("no failure", "category device-preparation working"),
          row("On the pages of Windows Hello the prompt belongs to the user")
              .given(ENTRA, NO_STATUS_PAGE, "policies.hello = required")
              .when("user goes to hello-setup", "key SHIFT+F10", "type command whoami")
              .andWhen("key ENTER")
              .then("text joni"),
          row("On the pages of Windows Hello the prompt belongs to the user")
              .given(
                  ENTRA,
                  NO_STATUS_PAGE,
                  "policies.passwordPolicy = true",
                  "policies.hello = required")
              .when("user goes to hello-setup", "key SHIFT+F10", "type command whoami")
              .andWhen("key ENTER")
              .then("text joni"),
          row(ONCE)
              .given(ENTRA, "policies.hello = required")
              .when("user goes to hello-setup", POWER_OFF, POWER_ON, "user goes to hello-setup")
              .then("since boot: never esp"),
          row(ONCE)
              .given(ENTRA, "policies.hello = offered")
              .when("user goes to hello-setup", "click skip", "key WIN+L", "click unlock", CLOUD)
              .andWhen(SIGN_IN)
              .then("screen desktop"),
          row(ONCE)
              .on("11")
              .given(
                  ENTRA,
                  "policies.hello = required",
                  "users.0.mfa = number",
                  "switches.pinSetup = left-out")
              .when("user goes to hello-setup", "click ok", "click approve")
              .then("screen desktop")
              .andWhen("key WIN+L", "click unlock")
              .then("control pin enabled"));

  private Remembered() {}
}
