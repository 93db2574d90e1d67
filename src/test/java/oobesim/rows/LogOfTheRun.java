// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What Windows writes down, and what a page says of what is being done. */
final class LogOfTheRun {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String IDLE = "policies.idleLockMinutes = 1";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String ASKED = "Windows writes down each time that it asks for the profile";
  private static final String DOMAIN = "Windows writes down that it waits for the domain join";
  private static final String ENROLLED = "Windows writes down the enrolment";
  private static final String WRONG = "A wrong account at a prompt is noted, and the page says so";
  private static final String STAGES = "An export says what it is at";
  private static final String OPTIONS = "A way to sign in that was chosen closes the list of ways";
  private static final String PASS = "users.0.mfa = tap";

  static final List<Row> ROWS =
      List.of(
          row(ASKED)
              .given(BENCH)
              .when("power on", "wait-for checking-updates")
              .then("logged profile-asked 2")
              .andWhen("technician goes to preprov-landing", "wait 5s")
              .then("logged profile-asked 3"),
          row(DOMAIN)
              .given(HYBRID)
              .when("user goes to entra-password", CLOUD, SIGN_IN, "wait-for rebooting")
              .then("logged odj-waiting 1", "logged mdm-enrolled 1"),
          row(DOMAIN)
              .given(PREPARED_HYBRID)
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for rebooting")
              .then("logged odj-waiting 1"),
          row(ENROLLED)
              .on("11")
              .given(ENTRA, "tenant.restorePage = true", "users.0.backups = [\"OLD\"]")
              .when("user goes to restore")
              .then("logged mdm-enrolled 1"),
          row("Windows writes down the restart that ends an Autopilot Reset")
              .given("autopilot-reset")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R", NAME, CLOUD, SIGN_IN)
              .andWhen("wait-for esp")
              .then("logged restarted 1"),
          row("The command prompt opens empty")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10")
              .andWhen("type command hostname", "key ENTER", "click close", "key SHIFT+F10")
              .then("no text CTO-5CG1234XYZ"),
          row(WRONG)
              .given(HYBRID)
              .when("user goes to entra-signin-late", "type username nobody@contoso.com")
              .andWhen("click next")
              .then("notice wrong-account-at-prompt", "screen entra-signin-late"),
          row(WRONG)
              .given(HYBRID)
              .when("user goes to domain-signin", "type username CONTOSO\\joni")
              .andWhen("type password wrong", SIGN_IN)
              .then(
                  "notice wrong-account-at-prompt", "text The user name or the password is wrong"),
          row("A pass that is not right is called a pass at the late sign-in, too")
              .given(HYBRID, PASS)
              .when("user goes to entra-password", "type password Pass-1", SIGN_IN)
              .andWhen("user goes to entra-signin-late", NAME, "click next", "type password wrong")
              .andWhen(SIGN_IN)
              .then("text This pass does not belong to this account"),
          row("A private account wants a name without a network as well")
              .on("10")
              .given("not-registered", "network.link = none")
              .when("user goes to region", "click yes", "click yes", "click skip")
              .andWhen("click without-internet", "click accept", "click next")
              .then("screen local-account", "text Type a name first"),
          row(STAGES)
              .on("11")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .then("text Choose a folder for the logs")
              .andWhen("wait 3s")
              .then("no text Choose a folder for the logs", "text Exporting the logs")
              .andWhen("wait 3m")
              .then("no text Exporting the logs"),
          row(STAGES)
              .on("11")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .andWhen("key ESCAPE")
              .then("no text Choose a folder for the logs"),
          row(STAGES)
              .on("10")
              .given(ENTRA, "workload.apps.0.detected = false")
              .when("user goes to esp", "wait 20m", "click collect-logs")
              .then("text Choose a folder for the logs"),
          row("Whoever loses the connection while the enrolment waits is signed out")
              .on("11")
              .given(
                  "device-preparation",
                  "tenant.conditionalAccess.mfaAtEnrollment = true",
                  "tenant.conditionalAccess.signInFrequency = every-time")
              .when("user goes to entra-password", CLOUD, SIGN_IN, "click approve", "wait 1h")
              .andWhen("internet off")
              .then("screen network-lost", "nobody"),
          row("A device that locked itself in Account setup offers its user alone")
              .given(HYBRID, IDLE)
              .when("user goes to entra-signin-late", NAME, "click next", CLOUD, SIGN_IN)
              .andWhen("click ok", "click done", "wait-for lock-screen", "key CTRL+ALT+DEL")
              .then("control other-options absent", "control use-pin absent")
              .andWhen("type password Domain-1", "click back", "key CTRL+ALT+DEL", SIGN_IN)
              .then("screen domain-signin")
              .andWhen("type password Domain-1", "click other-user", SIGN_IN)
              .then("screen domain-signin"),
          row(OPTIONS)
              .on("11")
              .given(ENTRA, "policies.hello = required")
              .when("user goes to desktop", "key WIN+L", "click unlock", "click other-options")
              .andWhen("click use-password")
              .then("control password enabled", "control use-web absent")
              .andWhen("click other-options", "click use-pin")
              .then("control pin enabled", "control use-web absent"));

  private LogOfTheRun() {}
}
