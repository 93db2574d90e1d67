// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Ways that lead to a page and not past it, and ways back that end where they began. */
final class NextDoor {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String NO_STATUS_PAGE =
      "enrollmentStatusPage.showInstallationProgress = false";
  private static final String FAILING =
      "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]";
  private static final String MAY_USE =
      "enrollmentStatusPage.allowDeviceUseOnInstallFailure = true";
  private static final String FOR_ALL =
      "enrollmentStatusPage.disableUserStatusTrackingAfterFirstUser = false";
  private static final String KIM =
      "users = [{}, {\"upn\": \"kim@contoso.com\", \"password\": \"Cloud-2\"}]";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String ACCOUNT_FAILED = "wait 30m";
  private static final String BLOCKS = "set network.blocked [\"sign-in\"]";
  private static final String REFUSES =
      "Whoever comes back to the sign-in meets what is wrong there";
  private static final String AGAIN = "Account setup is tried again in Account setup alone";
  private static final String LEAVES =
      "Sign out at a failure leads to the lock screen, and in again";
  private static final String LATER =
      "A later user has Windows Hello set up, and a status page if asked";

  static final List<Row> ROWS =
      List.of(
          row(REFUSES)
              .given(ENTRA, "tenant.conditionalAccess.termsOfUse = true")
              .when("user goes to terms-of-use", BLOCKS, "click decline")
              .then("screen setup-error"),
          row(REFUSES)
              .given(ENTRA, "tenant.termsAndConditions = true")
              .when("user goes to terms-of-use", BLOCKS, "click decline")
              .then("screen setup-error"),
          row(REFUSES)
              .given(
                  ENTRA,
                  "tenant.conditionalAccess.requireCompliantDevice = true",
                  "tenant.conditionalAccess.enrollmentExcluded = false")
              .when("user goes to entra-password", CLOUD, SIGN_IN, BLOCKS, "click sign-out")
              .then("screen setup-error"),
          row(REFUSES)
              .given("preprovisioning-entra")
              .when("power on", "wait-for entra-signin", "key WIN x5", BLOCKS, "click exit")
              .then("screen setup-error"),
          row(AGAIN)
              .given(ENTRA, FAILING)
              .when("user goes to finishing", "user goes to esp", ACCOUNT_FAILED)
              .andWhen("set workload.apps.0.detected true", "click try-again", "wait-for desktop")
              .then("since esp: never finishing"),
          row(AGAIN)
              .given(ENTRA, FAILING)
              .when("user goes to finishing", "user goes to esp", ACCOUNT_FAILED)
              .andWhen("click try-again", "wait 1s")
              .then("category account-setup working", "category device-setup complete"),
          row(LEAVES)
              .given(HYBRID, FAILING, MAY_USE)
              .when("user goes to entra-signin-late", NAME, NEXT, CLOUD, SIGN_IN, "click ok")
              .andWhen("click done", "wait 1h")
              .then("failure app-not-detected 0x87D1041C", "control sign-out enabled")
              .andWhen("click sign-out")
              .then("screen lock-screen", "nobody", "no failure")
              .andWhen("set workload.apps.0.detected true", "key CTRL+ALT+DEL")
              .andWhen("type username CONTOSO\\joni", "type password Domain-1", SIGN_IN)
              .then("screen esp", "category account-setup working"),
          row("What the power interrupted in Account setup goes on there, and a question leads"
                  + " back")
              .given(
                  ENTRA,
                  "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"minutes\": 30}]")
              .when("user goes to finishing", "wait-for esp", "wait 5m", "power off", "power on")
              .andWhen("wait-for desktop")
              .then("since boot: never finishing"),
          row("What the power interrupted in Account setup goes on there, and a question leads"
                  + " back")
              .given(ENTRA, FAILING, "enrollmentStatusPage.allowDeviceResetOnInstallFailure = true")
              .when("user goes to finishing", "user goes to esp", ACCOUNT_FAILED)
              .andWhen("click reset-device", "click cancel", "wait 1m")
              .then("screen esp", "category account-setup failed"),
          row("A prepared hybrid device comes to its status page without a restart")
              .given("preprovisioning-hybrid")
              .when("technician goes to preprov-success", "click reseal", "wait 2h", "power on")
              .andWhen("wait-for esp")
              .then("since preprov-success: never rebooting"),
          row("Nothing of Account setup is found for a user whom nobody licensed")
              .given(
                  "self-deploying",
                  "users.0.licensed = false",
                  "workload.certificates = 2",
                  "workload.networkConnections = 1")
              .when("user goes to lock-screen", "key ENTER", NAME, CLOUD, SIGN_IN, "wait 20m")
              .then(
                  "row account-setup/certificates identifying",
                  "row account-setup/network-connections identifying"),
          row("Whoever found the way back to the late sign-in is at its second page still")
              .given(HYBRID)
              .when("user goes to entra-signin-late", NAME, NEXT, "internet off")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-password-late"),
          row("After an Autopilot Reset without a status page the lock screen comes first")
              .given("autopilot-reset", NO_STATUS_PAGE)
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R", NAME, CLOUD, SIGN_IN)
              .andWhen("wait 1h")
              .then("screen lock-screen"),
          row(LATER)
              .given(ENTRA, KIM, FOR_ALL, "policies.hello = required")
              .when(
                  "user goes to desktop", "set enrollmentStatusPage.showInstallationProgress false")
              .andWhen("key WIN+L", "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", SIGN_IN)
              .then("screen hello-setup"),
          row("The first user of a device that restarted is offered Windows Hello at once")
              .given(
                  ENTRA,
                  NO_STATUS_PAGE,
                  "policies.passwordPolicy = true",
                  "policies.hello = required")
              .when("user goes to lock-screen", "key ENTER", NAME, CLOUD, SIGN_IN)
              .then("screen hello-setup"),
          row("An export that failed asks for a folder again")
              .on("11")
              .given("preprovisioning-entra", "device.exportMedium = full")
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .andWhen("wait 10m", "click export-logs")
              .then("text Choose a folder for the logs"));

  private NextDoor() {}
}
