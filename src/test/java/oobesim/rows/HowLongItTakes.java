// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The timetable of a rehearsal: what lasts how long, wherever it comes. */
final class HowLongItTakes {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String NO_NAME = "deploymentProfile.deviceNameTemplate = ";
  private static final String UPDATE = "criticalUpdate = true";
  private static final String OFFLINE = "network.link = none";
  private static final String RESTART =
      "A restart takes eight seconds down and fifteen up, whatever asks for it";
  private static final String DOWN = "lasted rebooting 8s";
  private static final String UP = "lasted boot 15s";
  private static final String CLOSED = "A page of the status that is through stays five seconds";

  static final List<Row> ROWS =
      List.of(
          row("Switched on, the device shows its maker for six seconds")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region")
              .then("lasted boot 6s"),
          row(RESTART).given(BENCH).when("power on", "wait-for entra-signin").then(DOWN, UP),
          row(RESTART)
              .given(BENCH, NO_NAME, UPDATE)
              .when("power on", "wait-for entra-signin")
              .then(DOWN, UP),
          row(RESTART)
              .given(BENCH, OFFLINE, UPDATE, NO_NAME)
              .when("power on", "wait-for region", "key WIN x5", "network wired")
              .andWhen("select pre-provision", "click next", "wait-for preprov-landing")
              .then(DOWN, UP),
          row(RESTART)
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "key WIN x5", "network wired")
              .andWhen("select pre-provision", "click next", "wait-for preprov-landing", "wait 5s")
              .andWhen("click provision", "wait-for esp")
              .then(DOWN, UP),
          row(RESTART).given(HYBRID).when("user goes to esp").then(DOWN, UP),
          row(RESTART)
              .given(PREPARED_HYBRID)
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for rebooting")
              .andWhen("wait-for preprov-landing")
              .then(DOWN, UP)
              .andWhen("wait-for esp")
              .then("lasted preprov-landing 6s"),
          row(RESTART)
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen")
              .then(DOWN, UP),
          row(RESTART)
              .given(ENTRA)
              .when("user goes to desktop", "click start", "click power", "click restart")
              .andWhen("wait-for lock-screen")
              .then(DOWN, UP),
          row(RESTART)
              .given("autopilot-reset")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
              .andWhen("wait-for esp")
              .then(DOWN, UP),
          row(RESTART)
              .given(
                  BENCH,
                  "deploymentProfile.escapeLinkHidden = false",
                  "switches.changeAccount = leaves-autopilot")
              .when("power on", "wait-for entra-signin", "click change-account", "wait-for region")
              .then(DOWN, UP),
          row(RESTART)
              .on("11")
              .given(ENTRA, "enrollmentStatusPage.installQualityUpdates = true")
              .when("user goes to quality-update", "wait-for lock-screen")
              .then(DOWN, UP),
          row("A restart by a command goes down in eight seconds")
              .given(ENTRA)
              .when("user goes to entra-signin", "key SHIFT+F10")
              .andWhen("type command shutdown /r /t 0", "key ENTER", "wait-for entra-signin")
              .then("lasted rebooting 8s"),
          row(CLOSED)
              .given(ENTRA)
              .when("user goes to esp", "wait 27m")
              .then("category device-setup complete", "screen esp")
              .andWhen("wait 4s")
              .then("screen esp")
              .andWhen("wait 1s")
              .then("screen finishing"),
          row(CLOSED)
              .given(ENTRA)
              .when("user goes to finishing", "wait-for esp", "wait 6m5s")
              .then("category account-setup complete", "screen esp")
              .andWhen("wait 4s")
              .then("screen esp")
              .andWhen("wait 1s")
              .then("screen desktop"),
          row("A technician's result comes five seconds after the failure on the status page")
              .given(BENCH, "device.virtual = true")
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for esp", "wait 7m")
              .then("screen esp", "failure virtual-machine-tpm 0x800705B4")
              .andWhen("wait 4s")
              .then("screen esp")
              .andWhen("wait 1s")
              .then("screen preprov-failure"),
          row("The first sign-in to the desktop takes forty-five seconds")
              .given(ENTRA)
              .when("user goes to finishing", "wait-for esp")
              .then("lasted finishing 45s"),
          row("A check without an update takes twenty seconds, one that installs three minutes")
              .given(BENCH, NO_NAME, "criticalUpdate = false")
              .when("power on", "wait-for entra-signin")
              .then("lasted checking-updates 20s"),
          row("A check without an update takes twenty seconds, one that installs three minutes")
              .given(BENCH, NO_NAME, UPDATE)
              .when("power on", "wait-for rebooting")
              .then("lasted checking-updates 3m"),
          row("A technician's join whose service does not answer is given up after twenty seconds")
              .given(BENCH, NO_NAME, "network.blocked = [\"registration\"]")
              .when("technician goes to preprov-landing", "wait 10s", "click provision")
              .andWhen("wait-for preprov-failure")
              .then("failure registration-service-unreachable 0x80072EE2", "lasted esp 1m40s"),
          row("A device that enrols by itself begins after twenty seconds")
              .given("self-deploying")
              .when("power on", "wait-for esp")
              .then("lasted just-a-moment 20s"),
          row("Joining takes twenty-five seconds, the domain join of a hybrid device longer")
              .given(ENTRA)
              .when("user goes to esp")
              .then("lasted just-a-moment 25s"),
          row("Joining takes twenty-five seconds, the domain join of a hybrid device longer")
              .given(HYBRID)
              .when("user goes to entra-password", "type password Cloud-1", "click sign-in")
              .andWhen("wait-for rebooting")
              .then("lasted just-a-moment 2m5s"),
          row("A reset takes twenty minutes, an Autopilot Reset thirty")
              .given(BENCH)
              .when("technician goes to provisioning-menu", "select reset-device", "click next")
              .andWhen("click reset", "wait-for boot")
              .then("lasted resetting 20m"),
          row("A reset takes twenty minutes, an Autopilot Reset thirty")
              .given("autopilot-reset")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
              .andWhen("wait-for rebooting")
              .then("lasted resetting 30m"),
          row("Quality updates take twenty to forty minutes")
              .on("11")
              .given(ENTRA, "enrollmentStatusPage.installQualityUpdates = true")
              .when("user goes to quality-update", "wait-for rebooting")
              .then("lasted quality-update 27m"),
          row("The folder picker closes after three seconds where there is no drive")
              .on("11")
              .given(BENCH, "device.exportMedium = none")
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .andWhen("wait 3s")
              .then("control export-logs enabled"));

  private HowLongItTakes() {}
}
