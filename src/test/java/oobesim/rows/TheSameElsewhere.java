// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** One cause, and every place where it meets people or devices. */
final class TheSameElsewhere {
  private static final String BENCH = "preprovisioning-entra";
  private static final String ENTRA = "user-driven-entra";
  private static final String KIOSK = "self-deploying";
  private static final String TERMS = "tenant.conditionalAccess.termsOfUse = true";
  private static final String FAILING_APP =
      "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]";
  private static final String AT_TERMS = "What keeps the cloud away shows at the terms of use, too";
  private static final String BOTH = "What refuses a user's join refuses a device's, and reversed";
  private static final String BY_HAND = "What comes and goes can be switched on by hand";
  private static final String ADMINISTRATOR = "A reset by an administrator asks once more, or not";

  static final List<Row> ROWS =
      List.of(
          row(AT_TERMS)
              .given(ENTRA, TERMS)
              .when("user goes to terms-of-use", "set network.captivePortal true", "click accept")
              .then("screen setup-error", "Windows 11: failure captive-portal OOBEAADV10"),
          row(AT_TERMS)
              .given(ENTRA, TERMS)
              .when("user goes to terms-of-use", "set network.proxy authenticated", "click accept")
              .then("screen setup-error", "failure proxy-asks-for-name"),
          row(AT_TERMS)
              .given(ENTRA, TERMS)
              .when("user goes to terms-of-use", "set network.blocked [\"sign-in\"]")
              .andWhen("click accept")
              .then("screen setup-error", "failure sign-in-services-blocked OOBEIDPS"),
          row(BOTH)
              .given(ENTRA, "device.clonedFromEnrolled = true")
              .when("user goes to setup-error")
              .then("failure image-of-enrolled-device 0x8007064C"),
          row(BOTH)
              .given(ENTRA, "registration.entraObject = false")
              .when("user goes to setup-error")
              .then("failure entra-object-deleted 0x801C03F3"),
          row(BOTH)
              .given(KIOSK, "network.blocked = [\"registration\"]")
              .when("power on", "wait-for esp", "wait 4m")
              .then("failure registration-service-unreachable 0x80072EE2"),
          row(BOTH)
              .given(KIOSK, "device.provisioningPackage = true")
              .when("power on", "wait-for esp", "wait 4m")
              .then("failure provisioning-package-mixed"),
          row(BOTH)
              .given(KIOSK, "registration.workplaceJoined = true")
              .when("power on", "wait-for esp", "wait 4m")
              .then("notice listed-as-registered"),
          row(BY_HAND)
              .given(BENCH)
              .when("power on", "fault tpm-general-failure")
              .then("accepted")
              .andWhen("fault tpm-attestation-intermittent")
              .then("accepted")
              .andWhen("fault attestation-after-reset")
              .then("accepted")
              .andWhen("fault attestation-request-rejected")
              .then("accepted")
              .andWhen("fault invalid-token-in-user-flow")
              .then("accepted")
              .andWhen("fault web-sign-in-missing")
              .then("accepted")
              .andWhen("fault blocking-app-failed")
              .then("accepted")
              .andWhen("fault disk-or-battery-low")
              .then("accepted")
              .andWhen("fault white-status-page")
              .then("accepted")
              .andWhen("fault kiosk-does-not-sign-in")
              .then("accepted")
              .andWhen("fault service-incident")
              .then("accepted"),
          row("A token that was spoilt by the technician's half spoils no other join")
              .given(ENTRA)
              .when("power on", "fault invalid-token-in-user-flow", "user goes to esp")
              .then("no failure"),
          row(ADMINISTRATOR)
              .given(
                  ENTRA,
                  FAILING_APP,
                  "switches.resetNeedsAdministrator = true",
                  "switches.resetAsks = false")
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .then("screen elevation")
              .andWhen("set users.0.administrator true")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click yes")
              .then("screen resetting"),
          row(ADMINISTRATOR)
              .given(ENTRA, FAILING_APP, "switches.resetNeedsAdministrator = true")
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .andWhen("power off")
              .then("screen off")
              .andWhen("power on", "wait-for esp")
              .then("since boot: never entra-signin"),
          row(ADMINISTRATOR)
              .given(ENTRA, FAILING_APP, "switches.resetNeedsAdministrator = true")
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click no")
              .andWhen("click reset-device", "set users.0.administrator true", "click yes")
              .then("screen elevation"),
          row("A lock screen does not hear ENTER behind the prompt, but else it does")
              .given(ENTRA)
              .when("user goes to desktop", "key WIN+L", "key ENTER")
              .then("screen domain-signin"),
          row("A wrong password at the page of the web is told there")
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", "click sign-in", "type username joni@contoso.com")
              .andWhen("click next", "type password wrong", "click sign-in")
              .then("text This password does not belong to this account"),
          row("Collected logs are saved to a drive, and without one nothing happens")
              .on("10")
              .given(ENTRA, FAILING_APP, "device.exportMedium = none")
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click collect-logs")
              .andWhen("wait 3s")
              .then("control collect-logs enabled", "no text Choose a folder"),
          row("Collected logs are saved to a drive, and without one nothing happens")
              .on("10")
              .given(ENTRA, FAILING_APP)
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click collect-logs")
              .then("text Choose a folder for the logs")
              .andWhen("wait 3s")
              .then("text Collecting the logs")
              .andWhen("wait 3m")
              .then("no text Collecting the logs"));

  private TheSameElsewhere() {}
}
