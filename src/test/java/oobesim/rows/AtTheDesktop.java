// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What the agent installs while somebody works at the desktop already. */
final class AtTheDesktop {
  private static final String ENTRA = "user-driven-entra";
  private static final String ESP = "enrollmentStatusPage.";
  private static final String HIDDEN = ESP + "showInstallationProgress = false";
  private static final String MAY_USE = ESP + "allowDeviceUseOnInstallFailure = true";
  private static final String PORTAL = "{\"name\": \"Portal\", \"minutes\": 5}";
  private static final String NOTES =
      "{\"name\": \"Notes\", \"minutes\": 5, \"context\": \"user\"}";
  private static final String BROKEN = "{\"name\": \"Broken\", \"minutes\": 2, \"exitCode\": 1603}";
  private static final String BROKEN_FOR_PEOPLE =
      "{\"name\": \"Broken\", \"minutes\": 2, \"exitCode\": 1603, \"context\": \"user\"}";
  private static final String BOTH = apps(PORTAL, NOTES);
  private static final String NO_PAGE =
      "Without a page the apps come while somebody works at the desktop already";
  private static final String HALF =
      "The half of the status page that a policy skips is made up for";
  private static final String KIM =
      "users = [{}, {\"upn\": \"kim@contoso.com\", \"password\": \"Cloud-2\"}]";
  private static final String OWN = "An app for people comes for each of them, and for nobody else";

  static final List<Row> ROWS =
      List.of(
          row(NO_PAGE)
              .given(ENTRA, HIDDEN, BOTH)
              .when("user goes to desktop", "click start")
              .then("no text Portal", "no text Notes")
              .andWhen("wait 6m")
              .then("text Portal", "no text Notes")
              .andWhen("wait 5m")
              .then("text Portal", "text Notes", "no failure"),
          row(NO_PAGE)
              .given(ENTRA, "enrollmentStatusPage = null", BOTH)
              .when("user goes to desktop", "click start", "wait 11m")
              .then("text Portal", "text Notes"),
          row(NO_PAGE)
              .given("preprovisioning-entra", HIDDEN, BOTH)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("user goes to desktop", "click start", "wait 11m")
              .then("text Portal", "text Notes"),
          row("With the page hidden the device's apps come before Reseal all the same")
              .given("preprovisioning-hybrid", HIDDEN, BOTH)
              .when("technician goes to preprov-success", "wait 20m", "click reseal", "wait 2h")
              .andWhen("user goes to desktop", "click start")
              .then("text Portal", "never esp", "never privacy"),
          row(HALF)
              .given(ENTRA, "policies.skipUserStatusPage = true", BOTH)
              .when("user goes to desktop", "click start")
              .then("text Portal", "no text Notes")
              .andWhen("wait 6m")
              .then("text Notes"),
          row(HALF)
              .given(ENTRA, "policies.skipDeviceStatusPage = true", BOTH)
              .when("user goes to desktop", "click start")
              .then("text Notes", "no text Portal")
              .andWhen("wait 6m")
              .then("text Portal"),
          row("The user's own apps follow device preparation at the desktop")
              .on("11")
              .given("device-preparation", BOTH)
              .when("user goes to dp-complete", "click next", "click accept", "wait-for desktop")
              .andWhen("click start")
              .then("text Portal", "no text Notes")
              .andWhen("wait 6m")
              .then("text Notes"),
          row("An app that the page does not wait for comes at the desktop")
              .given(ENTRA, BOTH, "workload.apps.0.blocking = false")
              .when("user goes to desktop", "click start")
              .then("no text Portal")
              .andWhen("wait 6m")
              .then("text Portal"),
          row("Behind Continue anyway comes what the failure kept from beginning")
              .given(
                  ENTRA,
                  MAY_USE,
                  apps("{\"name\": \"Large\", \"minutes\": 20}", PORTAL),
                  "faults = [{\"id\": \"disk-or-battery-low\"}]")
              .when("user goes to esp", "wait 1h")
              .then("failure disk-or-battery-low")
              .andWhen("click continue-anyway", "user goes to desktop", "click start")
              .then("no text Portal")
              .andWhen("wait 6m")
              .then("text Portal", "no text Large"),
          row("An app that has failed is not tried again at the desktop")
              .given(ENTRA, MAY_USE, apps(BROKEN, PORTAL))
              .when("user goes to esp", "wait 10m", "click continue-anyway")
              .andWhen("user goes to desktop", "wait 1h")
              .then("logged app-failed 1"),
          row("Without the internet nothing comes at the desktop, and it goes on with it")
              .given(ENTRA, HIDDEN, BOTH)
              .when("user goes to desktop", "click start", "wait 1m", "internet off", "wait 1h")
              .then("no text Portal")
              .andWhen("internet on", "wait 5m")
              .then("text Portal"),
          row("What the power interrupts at the desktop goes on once somebody is back")
              .given(ENTRA, HIDDEN, BOTH)
              .when("user goes to desktop", "wait 3m", "power off", "wait 1h", "power on")
              .andWhen("user goes to desktop", "click start")
              .then("no text Portal")
              .andWhen("wait 3m")
              .then("text Portal"),
          row(OWN)
              .given(ENTRA, KIM, BOTH, ESP + "disableUserStatusTrackingAfterFirstUser = true")
              .when("user goes to desktop", "key WIN+L", "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", "click sign-in")
              .andWhen("wait-for desktop", "click start")
              .then("text Portal", "no text Notes")
              .andWhen("wait 6m")
              .then("text Notes"),
          row("An app that has failed for one person is tried for the next, and for nobody twice")
              .given(
                  ENTRA,
                  KIM,
                  MAY_USE,
                  apps(BROKEN_FOR_PEOPLE, NOTES),
                  ESP + "disableUserStatusTrackingAfterFirstUser = true")
              .when("user goes to esp", "wait 20m", "click continue-anyway", "wait-for desktop")
              .andWhen("wait 1h")
              .then("logged app-failed 1")
              .andWhen("key WIN+L", "click unlock", "click other-user")
              .andWhen("type username kim@contoso.com", "type password Cloud-2", "click sign-in")
              .andWhen("wait-for desktop", "click start", "wait 1h")
              .then("logged app-failed 2", "text Notes", "no text Broken"),
          row("A device that nobody manages gets no apps")
              .given("not-registered", BOTH, "tenant.mdmUserScope = none")
              .when("user goes to desktop", "click start", "wait 1h")
              .then("no text Portal", "no text Notes"));

  private AtTheDesktop() {}

  private static String apps(String... items) {
    return "workload.apps = [" + String.join(", ", items) + "]";
  }
}
