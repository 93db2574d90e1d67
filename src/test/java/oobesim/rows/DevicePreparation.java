// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Windows Autopilot device preparation: the second generation, on Windows 11. */
final class DevicePreparation {
  private static final String POLICY = "device-preparation";
  private static final String TOO_MUCH = "workload.apps.0.minutes = 1000";

  private static final String SLOW =
      "workload = {\"apps\": [{\"name\": \"Slow\", \"minutes\": 90}]}";

  static final List<Row> ROWS =
      List.of(
          row("The ordinary pages come first, then the choice of work or school, then the sign-in")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-progress")
              .then(
                  "came region < keyboard < eula < device-name < setup-choice < entra-signin",
                  "came entra-signin < entra-password < dp-progress"),
          row("While it runs a percentage is seen and Next cannot be pressed")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-progress")
              .then("text 1 %", "control next disabled")
              .andWhen("wait 10m")
              .then("screen dp-progress", "text 17 %", "no text 1 %")
              .andWhen("click next")
              .then("refused"),
          row("At its end it waits for Next, however long that takes")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-complete", "wait 9h")
              .then("screen dp-complete", "text Required setup complete")
              .andWhen("click next")
              .then("screen privacy")
              .andWhen("user goes to desktop")
              .then("user joni@contoso.com"),
          row("It has no status page")
              .on("11")
              .given(POLICY, "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when("user goes to desktop")
              .then("never esp", "came dp-progress < dp-complete < desktop"),
          row("A registered device with a profile sees the first generation")
              .on("11")
              .given(
                  "user-driven-entra",
                  "devicePreparationPolicy = {\"name\": \"Contoso preparation\"}")
              .when("user goes to desktop")
              .then("came esp < desktop", "never dp-progress", "never dp-complete"),
          row("A user whom no policy reaches sees no such page")
              .on("11")
              .given(POLICY, "devicePreparationPolicy = null")
              .when("user goes to desktop")
              .then("never dp-progress", "never dp-complete"),
          row("An app that ends with an error ends the page, whether it blocks or not")
              .on("11")
              .given(POLICY, "workload.apps.0.exitCode = 1603")
              .when("user goes to dp-progress", "wait-for dp-error")
              .then("failure app-installer-failed 0x80070643", "control retry enabled"),
          row("An app that ends with an error ends the page, whether it blocks or not")
              .on("11")
              .given(
                  POLICY,
                  "workload.apps.0.exitCode = 1603",
                  "workload.apps.0.type = store",
                  "workload.apps.0.blocking = false")
              .when("user goes to dp-progress", "wait-for dp-error")
              .then("failure app-installer-failed 0x80070643", "control retry enabled"),
          row("An app that is not found after its installation ends the page as well")
              .on("11")
              .given(POLICY, "workload.apps.1.detected = false")
              .when("user goes to dp-progress", "wait-for dp-error")
              .then("failure app-not-detected 0x87D1041C"),
          row("Once the app is mended Retry ends well")
              .on("11")
              .given(POLICY, "workload.apps.0.exitCode = 1603")
              .when(
                  "user goes to dp-progress",
                  "wait-for dp-error",
                  "set workload.apps.0.exitCode 0",
                  "click retry",
                  "wait-for dp-complete")
              .then("screen dp-complete"),
          row("Work goes on behind the failure page: a later pass completes")
              .on("11")
              .given(POLICY, SLOW)
              .when("user goes to dp-progress", "wait-for dp-error")
              .then("failure device-preparation-timeout 0x800705B4")
              .andWhen("wait 5m", "click retry", "wait-for dp-complete")
              .then("screen dp-complete"),
          row("Work goes on behind the failure page: while it is open all is done")
              .on("11")
              .given(POLICY, SLOW)
              .when("user goes to dp-progress", "wait-for dp-error", "wait 1h", "click retry")
              .andWhen("wait 4m")
              .then("screen dp-complete"),
          row("Without internet the work stands still, and the clock goes on")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-progress", "wait 1m", "set network.internet false", "wait 58m")
              .then("screen dp-progress")
              .andWhen("wait 2m")
              .then("screen dp-error", "failure device-preparation-timeout 0x800705B4"),
          row("The time limit ends in the organisation's own text and Retry")
              .on("11")
              .given(POLICY, TOO_MUCH)
              .when("user goes to dp-progress", "wait 59m")
              .then("screen dp-progress")
              .andWhen("wait 1m")
              .then(
                  "screen dp-error",
                  "failure device-preparation-timeout 0x800705B4",
                  "text Setup is not complete. Call the Contoso help desk.",
                  "control retry enabled",
                  "control reset enabled",
                  "control continue-anyway enabled"),
          row("The limit is a setting of the policy")
              .on("11")
              .given(POLICY, TOO_MUCH, "devicePreparationPolicy.timeout = 15")
              .when("user goes to dp-progress", "wait 15m")
              .then("screen dp-error"),
          row("Whether a user may go on after an error is a setting of the policy")
              .on("11")
              .given(POLICY, TOO_MUCH, "devicePreparationPolicy.allowskip = false")
              .when("user goes to dp-error")
              .then("control continue-anyway absent"),
          row("Whether a user may go on after an error is a setting of the policy")
              .on("11")
              .given(POLICY, TOO_MUCH)
              .when("user goes to dp-error", "click continue-anyway", "user goes to desktop")
              .then("never esp"),
          row("A switch: whoever may go on without it may do so after the second failure")
              .on("11")
              .given(POLICY, TOO_MUCH, "switches.preparationSkip = second-failure")
              .when("user goes to dp-error")
              .then("control continue-anyway absent", "no text Continue anyway leads")
              .andWhen("click retry", "wait-for dp-error")
              .then("control continue-anyway enabled"),
          row("Whether the page that failed leads to the diagnostics is a setting of the policy")
              .on("11")
              .given(POLICY, TOO_MUCH, "devicePreparationPolicy.allowdiagnostics = true")
              .when("user goes to dp-error")
              .then("control view-diagnostics enabled")
              .andWhen("key CTRL+SHIFT+D")
              .then("screen diagnostics")
              .andWhen("click close", "click view-diagnostics")
              .then("screen diagnostics"),
          row("Whether the page that failed leads to the diagnostics is a setting of the policy")
              .on("11")
              .given(POLICY, TOO_MUCH, "devicePreparationPolicy.allowdiagnostics = false")
              .when("user goes to dp-error")
              .then("control view-diagnostics absent")
              .andWhen("key CTRL+SHIFT+D")
              .then("screen dp-error"),
          row("Retry runs it again, Reset makes Windows new")
              .on("11")
              .given(POLICY, TOO_MUCH)
              .when("user goes to dp-error", "set workload.apps.0.minutes 2", "click retry")
              .then("screen dp-progress")
              .andWhen("wait-for dp-complete")
              .then("no failure"),
          row("Retry runs it again, Reset makes Windows new")
              .on("11")
              .given(POLICY, TOO_MUCH)
              .when("user goes to dp-error", "click reset", "wait-for boot")
              .then("nobody", "mode fresh"),
          row("After a power cut the page goes on")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-progress", "wait 5m", "power off", "power on", "wait 7s")
              .then("screen dp-progress")
              .andWhen("wait-for dp-complete")
              .then("no failure"),
          row("After a power cut at its end the next page comes")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-complete", "power off", "power on", "wait 7s")
              .then("screen privacy", "no failure")
              .andWhen("click accept", "wait 2m")
              .then("screen lock-screen"),
          row("After a power cut on its failure page it runs once more")
              .on("11")
              .given(POLICY, "workload.apps.1.exitCode = 1603")
              .when("user goes to dp-error", "power off", "power on", "wait 7s")
              .then("screen dp-progress", "no failure")
              .andWhen("set workload.apps.1.exitCode 0", "wait-for dp-complete")
              .then("no failure"));

  private DevicePreparation() {}
}
