// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What is told elsewhere one by one, two at a time. */
final class TwoThingsAtOnce {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String BENCH = "preprovisioning-entra";
  private static final String POLICY = "device-preparation";
  private static final String ESP = "enrollmentStatusPage.";
  private static final String LIMIT = ESP + "installProgressTimeoutInMinutes = 30";
  private static final String MAY_USE = ESP + "allowDeviceUseOnInstallFailure = true";
  private static final String FOR_ALL = ESP + "disableUserStatusTrackingAfterFirstUser = false";
  private static final String TWO =
      "workload.apps = [{\"name\": \"Quick\", \"minutes\": 20}, {\"name\": \"Long\", \"minutes\":"
          + " 50}]";
  private static final String USERS =
      "users = [{}, {\"upn\": \"kim@contoso.com\", \"password\": \"Cloud-2\"}]";
  private static final String CLOUD = "type password Cloud-1";
  private static final String DOMAIN = "type password Domain-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String RESTART = "policies.restartInDeviceSetup = true";
  private static final String HELLO = "policies.hello = required";

  static final List<Row> ROWS =
      List.of(
          row("A failure that stands on the page stands there again after a cut of the power")
              .given(ENTRA, LIMIT, TWO)
              .when("user goes to esp", "wait 32m")
              .then("failure esp-timeout 0x800705B4")
              .andWhen("power off", "power on", "wait-for esp", "wait 1s")
              .then("failure esp-timeout 0x800705B4", "control try-again enabled")
              .andWhen("click try-again", "wait 31m", "click try-again", "wait-for desktop")
              .then("no failure"),
          row("What was installed before a cut of the power stays installed")
              .given(ENTRA, LIMIT, TWO)
              .when("user goes to esp", "wait 25m", "power off", "wait 1h", "power on")
              .andWhen("wait-for esp", "click toggle-device-setup", "wait 10s")
              .then("no failure", "text 1 of 2 installed"),
          row("Who went on without the device's apps is back in Account setup after a cut of the"
                  + " power")
              .given(ENTRA, "workload.apps.0.detected = false", MAY_USE)
              .when("user goes to esp", "wait 10m", "click continue-anyway", "wait-for esp")
              .andWhen("wait 1s", "power off", "power on", "wait-for boot", "wait 10s")
              .then("screen esp", "no failure", "category account-setup working"),
          row("A device that restarted offers Windows Hello behind the sign-on")
              .given(ENTRA, RESTART, HELLO)
              .when("user goes to hello-setup")
              .then("came lock-screen < domain-signin < esp < hello-setup")
              .andWhen("click ok")
              .then("screen pin-setup"),
          row("A pass that was replaced meanwhile opens no lock any more, the new one does")
              .on("11")
              .given(ENTRA, RESTART, "users.0.mfa = tap", "users.0.accessPass = Pass-1")
              .when(
                  "user goes to entra-password",
                  "type password Pass-1",
                  SIGN_IN,
                  "wait-for lock-screen")
              .andWhen("set users.0.accessPass Pass-2", "click unlock")
              .andWhen("click other-options", "click use-web", SIGN_IN)
              .andWhen(
                  "type username joni@contoso.com", "click next", "type password Pass-1", SIGN_IN)
              .then("screen web-signin", "text pass does not belong")
              .andWhen("type password Pass-2", SIGN_IN, "wait-for desktop")
              .then("user joni@contoso.com"),
          row("The console of an image that switches it off stays off on a hybrid device, too")
              .given(HYBRID, "device.consoleTag = image")
              .when("power on", "wait-for entra-signin", "key SHIFT+F10")
              .then("screen entra-signin")
              .andWhen("user goes to domain-signin", "key SHIFT+F10")
              .then("screen domain-signin"),
          row("Half a year later apps of a prepared hybrid device are not detected either")
              .given("preprovisioning-hybrid", "workload.apps = [{\"name\": \"A\"}]")
              .when("technician goes to preprov-success", "click reseal", "wait 200d", "power on")
              .andWhen("user goes to esp", "wait 2h")
              .then("failure detection-not-computed"),
          row("Who went on without an app comes to the lock after a cut at the desktop, and no page"
                  + " waits")
              .given(ENTRA, "workload.apps.0.detected = false", MAY_USE)
              .when("user goes to esp", "wait 10m", "click continue-anyway", "user goes to desktop")
              .andWhen("power off", "power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen")
              .andWhen("click unlock", CLOUD, SIGN_IN)
              .then("screen desktop", "since lock-screen: never esp"),
          row("A VPN of the device reaches the domain from home, and nothing fails")
              .given(
                  HYBRID,
                  "network.domainController = false",
                  "network.vpn = device",
                  "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck = true")
              .when("user goes to desktop")
              .then("no failure"),
          row("A VPN of the user alone leads nobody past the sign-on from home")
              .given(
                  HYBRID,
                  "network.domainController = false",
                  "network.vpn = user",
                  "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck = true")
              .when("user goes to domain-signin", "type username CONTOSO\\joni", DOMAIN, SIGN_IN)
              .then("screen domain-signin"),
          row("The password for once leaves the PIN where it was")
              .given(ENTRA, HELLO)
              .when(
                  "user goes to desktop",
                  "key WIN+L",
                  "click unlock",
                  "click other-options",
                  "click use-password",
                  CLOUD,
                  SIGN_IN)
              .then("screen desktop")
              .andWhen("key WIN+L", "click unlock", "type pin 258036", SIGN_IN)
              .then("screen desktop"),
          row("A later user waits for Account setup, then sets up Windows Hello")
              .given(ENTRA, USERS, FOR_ALL, HELLO)
              .when(
                  "user goes to desktop",
                  "key WIN+L",
                  "click unlock",
                  "click other-user",
                  "type username kim@contoso.com",
                  "type password Cloud-2",
                  SIGN_IN)
              .then("screen esp")
              .andWhen("wait-for hello-setup")
              .then("user kim@contoso.com"),
          row("A cut of the power in a later user's Account setup leads to the sign-on")
              .given(ENTRA, USERS, FOR_ALL)
              .when(
                  "user goes to desktop",
                  "key WIN+L",
                  "click unlock",
                  "click other-user",
                  "type username kim@contoso.com",
                  "type password Cloud-2",
                  SIGN_IN,
                  "wait 30s")
              .andWhen("power off", "power on", "wait-for lock-screen", "click unlock")
              .then("screen domain-signin"),
          row("Conditional Access that excludes the enrolment meanwhile lets the same person in")
              .given(
                  ENTRA,
                  "tenant.conditionalAccess.requireCompliantDevice = true",
                  "tenant.conditionalAccess.enrollmentExcluded = false")
              .when(
                  "user goes to access-blocked",
                  "set tenant.conditionalAccess.enrollmentExcluded true",
                  "click sign-out")
              .then("screen entra-signin")
              .andWhen("user goes to desktop")
              .then("user joni@contoso.com"),
          row("The phone is asked before the terms, and both before the status page")
              .given(ENTRA, "tenant.termsAndConditions = true", "users.0.mfa = number")
              .when("user goes to desktop")
              .then("came entra-password < mfa < terms-of-use < esp"),
          row("Who declines the terms makes room for somebody else, who is asked as well")
              .given(ENTRA, USERS, "tenant.termsAndConditions = true", "device.assignedUser = null")
              .when(
                  "user goes to terms-of-use",
                  "click decline",
                  "type username kim@contoso.com",
                  "click next",
                  "type password Cloud-2",
                  SIGN_IN)
              .then("screen terms-of-use")
              .andWhen("click accept", "wait-for esp")
              .then("user kim@contoso.com"),
          row("The terms come before the backup, and both before the status page")
              .on("11")
              .given(
                  ENTRA,
                  "tenant.restorePage = true",
                  "users.0.backups = [\"OLD\"]",
                  "tenant.termsAndConditions = true")
              .when("user goes to restore")
              .then("came terms-of-use < restore", "never esp"),
          row("Whoever left Autopilot by Change account may be somebody else, without a profile")
              .given(
                  ENTRA,
                  USERS,
                  "device.assignedUser = null",
                  "switches.changeAccount = leaves-autopilot",
                  "deploymentProfile.escapeLinkHidden = false")
              .when(
                  "user goes to entra-signin",
                  "click change-account",
                  "wait-for region",
                  "user goes to setup-choice",
                  "select work",
                  "click next",
                  "type username kim@contoso.com",
                  "click next",
                  "type password Cloud-2",
                  SIGN_IN)
              .andWhen("user goes to desktop")
              .then("user kim@contoso.com", "no profile"),
          row("After quality updates Windows Hello is set up behind the sign-on and Account setup")
              .on("11")
              .given(ENTRA, ESP + "installQualityUpdates = true", HELLO)
              .when("user goes to desktop")
              .then(
                  "came esp < quality-update < rebooting < lock-screen < domain-signin < esp <"
                      + " hello-setup < desktop"),
          row("Privacy comes before the quality updates")
              .on("11")
              .given(
                  ENTRA,
                  ESP + "installQualityUpdates = true",
                  "deploymentProfile.privacySettingsHidden = false")
              .when("user goes to desktop")
              .then("came esp < privacy < quality-update < lock-screen"),
          row("Without the user's page Windows Hello is set up all the same")
              .given(ENTRA, "policies.skipUserStatusPage = true", HELLO)
              .when("user goes to desktop")
              .then("came finishing < hello-setup < pin-setup < desktop"),
          row("Without the device's page a hybrid user still waits for Account setup")
              .given(HYBRID, "policies.skipDeviceStatusPage = true")
              .when("user goes to desktop")
              .then("came domain-signin < esp < entra-signin-late"),
          row("Both halves of the page skipped: nothing is waited for, and nothing fails")
              .given(
                  ENTRA,
                  "policies.skipDeviceStatusPage = true",
                  "policies.skipUserStatusPage = true")
              .when("user goes to desktop")
              .then("never esp", "no failure"),
          row("Who went on after a preparation that failed comes back to privacy after a cut of the"
                  + " power")
              .on("11")
              .given(POLICY, "workload.apps.0.exitCode = 1603")
              .when(
                  "user goes to dp-error",
                  "click continue-anyway",
                  "power off",
                  "power on",
                  "wait-for boot",
                  "wait 10s")
              .then("screen privacy", "no failure"),
          row("A preparation that failed runs once more after a cut of the power, and the mended"
                  + " app is installed")
              .on("11")
              .given(POLICY, "workload.apps.0.exitCode = 1603")
              .when(
                  "user goes to dp-error",
                  "set workload.apps.0.exitCode 0",
                  "power off",
                  "power on",
                  "wait-for dp-progress",
                  "wait-for dp-complete")
              .then("no failure"),
          row("In device preparation the phone is asked at the sign-in, and again for the PIN")
              .on("11")
              .given(POLICY, HELLO, "users.0.mfa = number")
              .when("user goes to desktop")
              .then(
                  "came mfa < dp-progress < dp-complete < privacy < hello-setup < mfa < pin-setup <"
                      + " desktop"),
          row("A user without a licence never sees device preparation")
              .on("11")
              .given(POLICY, "users.0.licensed = false")
              .when("user goes to setup-error")
              .then("never dp-progress"),
          row("2023: the prepared hybrid device asks the phone at the cloud's sign-in")
              .given("preprovisioning-hybrid", "switches.edition = 2023", "users.0.mfa = number")
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "wait 2h",
                  "power on",
                  "user goes to desktop")
              .then("since off: came entra-signin < entra-password < mfa < esp < desktop"),
          row("2023: the user of a prepared device meets licence and privacy before the sign-in as"
                  + " well")
              .given(
                  BENCH,
                  "switches.edition = 2023",
                  "deploymentProfile.privacySettingsHidden = false",
                  "deploymentProfile.eulaHidden = false")
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "wait 2h",
                  "power on",
                  "user goes to desktop")
              .then("since off: came eula < privacy < entra-signin < esp"),
          row("A prepared device that is on Wi-Fi now asks for its region")
              .given(BENCH)
              .when(
                  "technician goes to preprov-success",
                  "click reseal",
                  "wait 2h",
                  "network wifi",
                  "power on",
                  "wait-for region")
              .then("screen region"),
          row("A kiosk with a password policy waits at the lock, and its user sets up Windows"
                  + " Hello")
              .given("self-deploying", "policies.passwordPolicy = true", HELLO)
              .when("user goes to desktop")
              .then("came lock-screen < domain-signin < esp < hello-setup < desktop"),
          row("A later user of a self-deploying device has an Account setup of their own")
              .given("self-deploying", USERS, FOR_ALL)
              .when(
                  "user goes to desktop",
                  "key WIN+L",
                  "click unlock",
                  "click other-user",
                  "type username kim@contoso.com",
                  "type password Cloud-2",
                  SIGN_IN)
              .then("screen esp", "user kim@contoso.com"));

  private TwoThingsAtOnce() {}
}
