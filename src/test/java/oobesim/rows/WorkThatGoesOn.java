// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What the agent does whether a page waits for it or not, and what later users wait for. */
final class WorkThatGoesOn {
  private static final String ENTRA = "user-driven-entra";
  private static final String ESP = "enrollmentStatusPage.";
  private static final String LIMIT = ESP + "installProgressTimeoutInMinutes = 30";
  private static final String MAY_USE = ESP + "allowDeviceUseOnInstallFailure = true";
  private static final String LONG = "workload.apps = [{\"name\": \"Long\", \"minutes\": 50}]";
  private static final String TWO =
      "workload.apps = [{\"name\": \"Quick\", \"minutes\": 20}, {\"name\": \"Long\", \"minutes\":"
          + " 50}]";
  private static final String BROKEN = "workload.apps.0.detected = false";
  private static final String FOR_ALL = ESP + "disableUserStatusTrackingAfterFirstUser = false";
  private static final String FOR_THE_FIRST =
      ESP + "disableUserStatusTrackingAfterFirstUser = true";
  private static final String USERS =
      "users = [{}, {\"upn\": \"kim@contoso.com\", \"password\": \"Cloud-2\"}]";
  private static final String DEVICE_APP =
      "workload.apps = [{\"name\": \"Portal\", \"minutes\": 2}]";
  private static final String LOCK = "key WIN+L";
  private static final String TIMES_OUT = "failure esp-timeout 0x800705B4";

  static final List<Row> ROWS =
      List.of(
          row("An app longer than the limit completes at a second pass")
              .given(ENTRA, LIMIT, LONG)
              .when("user goes to esp", "wait 32m")
              .then(TIMES_OUT)
              .andWhen("click try-again", "wait-for desktop")
              .then("no failure"),
          row("An app longer than the limit completes while the failure stands on the page")
              .given(ENTRA, LIMIT, LONG)
              .when("user goes to esp", "wait 32m")
              .then(TIMES_OUT)
              .andWhen("wait 30m", "click try-again", "wait 4m")
              .then("no failure", "screen desktop"),
          row("What an earlier pass has installed is found, and what it had begun goes on")
              .given(ENTRA, LIMIT, TWO)
              .when("user goes to esp", "wait 32m")
              .then(TIMES_OUT)
              .andWhen("click try-again", "wait 31m")
              .then(TIMES_OUT, "row device-setup/apps failed")
              .andWhen("click try-again", "wait-for desktop")
              .then("no failure"),
          row("Without internet nothing is worked at behind the failure page")
              .given(ENTRA, LIMIT, LONG)
              .when("user goes to esp", "wait 32m", "internet off", "wait 2h", "internet on")
              .andWhen("click try-again", "wait 10m")
              .then("screen esp", "no failure")
              .andWhen("wait-for desktop")
              .then("no failure"),
          row("A technician's Retry finds what was done, and so does the user's half")
              .given("preprovisioning-entra", LIMIT, LONG)
              .when("technician goes to preprov-failure")
              .andWhen("click retry", "wait-for preprov-landing", "wait 10s", "click provision")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("After Continue anyway Account setup simply runs")
              .given(ENTRA, LIMIT, LONG, MAY_USE)
              .when("user goes to esp", "wait 32m")
              .then(TIMES_OUT)
              .andWhen("click continue-anyway", "wait-for esp", "wait 5s")
              .then(
                  "no failure",
                  "category account-setup working",
                  "no text Previous step failed",
                  "control try-again absent")
              .andWhen("user goes to desktop")
              .then("no failure"),
          row("After Continue anyway Account setup simply runs")
              .given(ENTRA, BROKEN, MAY_USE)
              .when("user goes to esp", "wait 10m", "click continue-anyway")
              .andWhen("wait-for esp", "wait 5s")
              .then(
                  "no failure",
                  "category account-setup working",
                  "control try-again absent",
                  "control reset-device absent"),
          row("After Continue anyway a failure of Account setup is one of its own")
              .given(
                  ENTRA,
                  MAY_USE,
                  "workload.apps = [{\"name\": \"A\", \"detected\": false},"
                      + " {\"name\": \"B\", \"context\": \"user\", \"exitCode\": 1603}]")
              .when("user goes to esp", "wait 10m", "click continue-anyway")
              .andWhen("wait-for esp", "wait 10m")
              .then(
                  "failure app-installer-failed 0x80070643",
                  "category account-setup failed",
                  "control try-again enabled"),
          row("A later user has an Account setup of their own where the page is for everybody")
              .given(ENTRA, USERS, FOR_ALL)
              .when("user goes to desktop", LOCK, "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", "click sign-in")
              .then(
                  "screen esp",
                  "user kim@contoso.com",
                  "category device-setup waiting",
                  "category account-setup working")
              .andWhen("wait-for desktop")
              .then("no failure")
              .andWhen(LOCK, "click unlock")
              .andWhen("type password Cloud-2", "click sign-in")
              .then("screen desktop"),
          row("A later user with nothing to wait for sees Identifying until the limit")
              .given(
                  ENTRA,
                  USERS,
                  FOR_ALL,
                  DEVICE_APP,
                  ESP + "allowDeviceResetOnInstallFailure = true")
              .when("user goes to desktop", LOCK, "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", "click sign-in")
              .andWhen("wait 50m")
              .then(
                  "row account-setup/security-policies identifying",
                  "row account-setup/apps identifying",
                  "row account-setup/certificates identifying",
                  "row account-setup/network-connections identifying")
              .andWhen("wait 20m")
              .then(TIMES_OUT, "control reset-device enabled"),
          row("A later user has none where the page is for the first alone")
              .given(ENTRA, USERS, FOR_THE_FIRST)
              .when("user goes to desktop", LOCK, "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", "click sign-in")
              .then("screen desktop", "user kim@contoso.com"));

  private WorkThatGoesOn() {}
}
