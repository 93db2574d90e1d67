// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What changes, breaks off or is tried again between two steps that are told elsewhere. */
final class OneAfterTheOther {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String BENCH = "preprovisioning-entra";
  private static final String POLICY = "device-preparation";
  private static final String ESP = "enrollmentStatusPage.";
  private static final String LIMIT = ESP + "installProgressTimeoutInMinutes = 30";
  private static final String FOR_ALL = ESP + "disableUserStatusTrackingAfterFirstUser = false";
  private static final String TWO =
      "workload.apps = [{\"name\": \"Quick\", \"minutes\": 20}, {\"name\": \"Long\", \"minutes\":"
          + " 50}]";
  private static final String USERS =
      "users = [{}, {\"upn\": \"kim@contoso.com\", \"password\": \"Cloud-2\"}]";
  private static final String DOMAIN = "type password Domain-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String HELLO = "policies.hello = required";

  static final List<Row> ROWS =
      List.of(
          row("A technician whose failure page lost its power begins with the first pages")
              .given(BENCH, LIMIT, TWO)
              .when("technician goes to preprov-failure", "power off", "power on")
              .andWhen("wait-for entra-signin")
              .then("no failure", "since off: never esp")
              .andWhen("technician goes to preprov-landing", "wait 10s", "click provision")
              .andWhen("wait-for esp")
              .then("no failure"),
          row("An associated device that hides both pages still sets up Windows Hello")
              .on("11")
              .given(
                  POLICY,
                  "registration.associated = true",
                  "registration.associationEulaHidden = true",
                  "registration.associationPrivacyHidden = true",
                  HELLO)
              .when("user goes to desktop")
              .then("never eula", "never privacy", "came dp-complete < hello-setup < desktop"),
          row("A failed preparation that was reset finds the device associated still")
              .on("11")
              .given(
                  POLICY,
                  "registration.associated = true",
                  "registration.associationEulaHidden = true",
                  "workload.apps.0.exitCode = 1603")
              .when(
                  "user goes to dp-error",
                  "click reset",
                  "wait-for region",
                  "user goes to setup-choice")
              .then("since resetting: never eula"),
          row("A unit that is synchronised meanwhile lets Account setup end")
              .given(HYBRID, "tenant.organizationalUnitSynchronized = false")
              .when(
                  "user goes to domain-signin",
                  "type username CONTOSO\\joni",
                  DOMAIN,
                  SIGN_IN,
                  "wait 1h",
                  "set tenant.organizationalUnitSynchronized true",
                  "wait 40m")
              .then("no failure"),
          row("Who left a page that does not block has no page for what fails later")
              .given(ENTRA, "policies.blockInStatusPage = 0", "workload.apps.0.detected = false")
              .when(
                  "user goes to esp",
                  "wait 3m",
                  "click continue-anyway",
                  "user goes to desktop",
                  "wait 2h")
              .then("screen desktop"),
          row("A page that does not block has Continue anyway alone, after a failure as well")
              .given(ENTRA, "policies.blockInStatusPage = 0", "workload.apps.0.detected = false")
              .when("user goes to esp", "wait 20m")
              .then(
                  "control continue-anyway enabled",
                  "control try-again absent",
                  "control reset-device absent"),
          row("Windows Home fails in device preparation as it does elsewhere")
              .on("11")
              .given(POLICY, "windows.edition = Home")
              .when("user goes to setup-error")
              .then("failure windows-home-edition 0x80180022"),
          row("A portal behind a wireless network that was chosen keeps the network page")
              .given(ENTRA, "network.link = none")
              .when(
                  "user goes to network",
                  "set network.captivePortal true",
                  "select Contoso-Corp",
                  "wait 1s")
              .then("screen network"),
          row("A backup that was skipped is offered at the first sign-in where builds ask again")
              .on("11")
              .given(
                  ENTRA,
                  "tenant.restorePage = true",
                  "users.0.backups = [\"OLD\"]",
                  "switches.skippedRestore = asked-again")
              .when("user goes to restore", "click skip", "user goes to restore")
              .then("screen restore"),
          row("A device that a later user works at is reset from afar, and nobody is signed in")
              .given(ENTRA, USERS, FOR_ALL)
              .when(
                  "user goes to desktop",
                  "key WIN+L",
                  "click unlock",
                  "click other-user",
                  "type username kim@contoso.com",
                  "type password Cloud-2",
                  SIGN_IN,
                  "wait-for desktop",
                  "set policies.remoteReset true",
                  "wait-for lock-screen")
              .then("nobody"),
          row("A critical update and a new name are two restarts, on Wi-Fi as well")
              .given(ENTRA, "criticalUpdate = true", "network.link = wifi")
              .when("user goes to entra-signin")
              .then("restarts 2"),
          row("A file of an existing device on Wi-Fi shows the first pages, then the licence")
              .given("existing-devices", "offlineProfile.eulaHidden = false", "network.link = wifi")
              .when("user goes to entra-signin")
              .then("came region < keyboard < eula < entra-signin"),
          row("Where the assigned user is enforced, another one of the tenant is told whose device"
                  + " it is")
              .given(
                  ENTRA,
                  USERS,
                  "device.assignedUser = joni@contoso.com",
                  "switches.assignedUserEnforced = true")
              .when(
                  "power on",
                  "wait-for entra-signin",
                  "type username kim@contoso.com",
                  "click next")
              .then("screen entra-signin", "text assigned to"),
          row("Who denies the request goes back and leaves the sign-in to somebody else")
              .given(ENTRA, USERS, "device.assignedUser = null", "users.0.mfa = number")
              .when(
                  "user goes to mfa",
                  "click deny",
                  "click back",
                  "type username kim@contoso.com",
                  "click next",
                  "type password Cloud-2",
                  SIGN_IN)
              .then("screen just-a-moment", "user kim@contoso.com"),
          row("A status page that is switched off between the halves is not shown to the user")
              .given(BENCH)
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "set enrollmentStatusPage.showInstallationProgress false",
                  "wait 2h",
                  "power on",
                  "user goes to desktop")
              .then("since off: never esp"),
          row("A profile that is deleted between the halves leaves the user to the ordinary pages")
              .given(BENCH)
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "set registration.profileDeleted true",
                  "wait 2h",
                  "power on",
                  "user goes to setup-choice")
              .then("no profile"),
          row("The forty minutes of hybrid join count in Account setup as well")
              .given(
                  HYBRID,
                  LIMIT,
                  "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"minutes\": 60}]")
              .when("user goes to desktop")
              .then("no failure"),
          row("Without the user's page a hybrid user signs on, sets up Windows Hello and works")
              .given(HYBRID, "policies.skipUserStatusPage = true", HELLO)
              .when("user goes to desktop")
              .then("came domain-signin < hello-setup < desktop"),
          row("Privacy, quality updates, sign-on and Windows Hello follow device preparation in"
                  + " this order")
              .on("11")
              .given(POLICY, "switches.preparationUpdates = installed", HELLO)
              .when("user goes to desktop")
              .then(
                  "came dp-complete < privacy < quality-update < lock-screen < domain-signin <"
                      + " hello-setup < desktop"),
          row("A hasty Continue on Windows 10 leads to the packages, and back to the right choice")
              .on("10")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x5", "click next")
              .then("screen package-entry")
              .andWhen(
                  "click back", "select pre-provision", "click next", "wait-for preprov-landing")
              .then("screen preprov-landing"),
          row("Refresh without the internet fails the landing page")
              .given(BENCH)
              .when(
                  "technician goes to preprov-landing",
                  "wait 10s",
                  "internet off",
                  "click refresh",
                  "wait 30s")
              .then("screen preprov-failure"),
          row("The diagnostics open over a status page that works, and Close leads back to it")
              .on("11")
              .given(ENTRA)
              .when("user goes to esp", "key CTRL+SHIFT+D")
              .then("screen diagnostics")
              .andWhen("click close")
              .then("screen esp"),
          row("A user outside the MDM scope still ends at the desktop of a prepared device")
              .given(
                  "preprovisioning-entra",
                  "tenant.mdmUserScope = some",
                  "users.0.inMdmScope = false")
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "wait 2h",
                  "power on",
                  "user goes to desktop")
              .then("screen desktop"),
          row("A reset leaves the record of a half that had enrolled, and it is in the way")
              .given(BENCH, LIMIT, TWO)
              .when("technician goes to preprov-failure", "click reset", "wait-for boot")
              .andWhen("technician goes to preprov-failure")
              .then("failure record-of-earlier-enrolment 0x80180014"),
          row("A reset forgets what was installed")
              .given(BENCH, LIMIT, TWO, "switches.oneEnrollment = false")
              .when("technician goes to preprov-failure", "click reset", "wait-for boot")
              .andWhen("technician goes to preprov-failure")
              .then("failure esp-timeout 0x800705B4"));

  private OneAfterTheOther() {}
}
