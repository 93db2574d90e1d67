// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The left Windows key five times, and the menu that it opens. */
final class TechnicianMenu {
  private static final String BENCH = "preprovisioning-entra";
  private static final String OFFLINE = "network.link = none";
  private static final String[] MENU = {
    "power on", "wait-for entra-signin", "key WIN x5", "seen: screen provisioning-menu"
  };

  static final List<Row> ROWS =
      List.of(
          row("Five presses at the sign-in open the menu")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x5")
              .then("screen provisioning-menu", "text What would you like to do?"),
          row("Four presses change nothing")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x4")
              .then("screen entra-signin")
              .andWhen("wait 10m")
              .then("screen entra-signin"),
          row("One press shows nothing: there is no Start menu yet")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN")
              .then("screen entra-signin"),
          row("Any other key begins the count anew")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x4", "key A", "key WIN")
              .then("screen entra-signin")
              .andWhen("key WIN x4")
              .then("screen provisioning-menu"),
          row("There is no time limit between the presses")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x4", "wait 1h", "key WIN")
              .then("screen provisioning-menu"),
          row("The menu opens from each of the first pages as well")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "key WIN x5")
              .then("screen provisioning-menu"),
          row("The menu opens from each of the first pages as well")
              .given(BENCH, "deploymentProfile.locale = ")
              .when("power on", "wait-for language", "key WIN x5")
              .then("screen provisioning-menu"),
          row("The menu opens from each of the first pages as well")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "key WIN x5")
              .then("screen provisioning-menu"),
          row("The menu opens from each of the first pages as well")
              .given(BENCH, "deploymentProfile.eulaHidden = false")
              .when("power on", "wait-for eula", "key WIN x5")
              .then("screen provisioning-menu"),
          row("On Windows 10 the row is called Windows Autopilot provisioning, the button Continue")
              .on("10")
              .given(BENCH)
              .when(MENU)
              .then(
                  "text Windows Autopilot provisioning",
                  "no text Pre-provision with Windows Autopilot",
                  "text Continue",
                  "text Cancel"),
          row("On Windows 11 the row is called Pre-provision with Windows Autopilot, the button"
                  + " Next")
              .on("11")
              .given(BENCH)
              .when(MENU)
              .then(
                  "text Pre-provision with Windows Autopilot",
                  "no text Windows Autopilot provisioning",
                  "text Next",
                  "text Exit"),
          row("On Windows 11 nothing is chosen, and Next waits for a choice")
              .on("11")
              .given(BENCH)
              .when(MENU)
              .then("control next disabled")
              .andWhen("click next")
              .then("refused", "screen provisioning-menu")
              .andWhen("select pre-provision")
              .then("control next enabled"),
          row("On Windows 10 the first row is chosen, and a hasty Continue is the wrong choice")
              .on("10")
              .given(BENCH)
              .when(MENU)
              .then("control next enabled")
              .andWhen("click next")
              .then("screen package-entry"),
          row("The right row and the button lead to the update check and the landing page")
              .given(BENCH)
              .when(MENU)
              .andWhen("select pre-provision", "click next")
              .then("screen checking-updates")
              .andWhen("wait-for preprov-landing")
              .then("screen preprov-landing"),
          row("An update that waits restarts the device before the landing page")
              .given(BENCH, OFFLINE, "criticalUpdate = true")
              .when("power on", "wait-for region", "key WIN x5", "select pre-provision")
              .andWhen("network wired", "click next", "wait-for preprov-landing")
              .then("came provisioning-menu < checking-updates < rebooting < preprov-landing"),
          row("Exit leads back to the sign-in page, or else to the first page")
              .given(BENCH)
              .when(MENU)
              .andWhen("click exit")
              .then("screen entra-signin"),
          row("Exit leads back to the sign-in page, or else to the first page")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "key WIN x5", "click exit")
              .then("screen region"),
          row("Install provisioning package finds no package without a medium")
              .given(BENCH)
              .when(MENU)
              .andWhen("select install-package", "click next")
              .then("screen package-entry", "text We couldn't find any provisioning packages")
              .andWhen("click back")
              .then("screen provisioning-menu"),
          row("Reset device makes Windows new and begins again")
              .given(BENCH)
              .when(MENU)
              .andWhen("select reset-device", "click next", "user goes to resetting")
              .then("named CTO-5CG1234XYZ")
              .andWhen("wait-for boot")
              .then("nameless")
              .andWhen("wait-for entra-signin")
              .then("mode fresh"));

  private TechnicianMenu() {}
}
