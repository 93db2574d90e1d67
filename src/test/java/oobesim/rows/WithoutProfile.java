// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Devices that are not registered, or get no profile. */
final class WithoutProfile {
  private static final String PLAIN = "not-registered";
  private static final String NO_PROFILE = "registered-without-profile";

  static final List<Row> ROWS =
      List.of(
          row("An unregistered device asks whether it is for home or for work")
              .given(PLAIN)
              .when("user goes to setup-choice")
              .then(
                  "text Set up for personal use",
                  "text Set up for work or school",
                  "came region < keyboard < checking-updates < eula < device-name < setup-choice",
                  "no profile"),
          row("Its sign-in page bears no organisation")
              .given(PLAIN)
              .when("user goes to entra-signin")
              .then("no text Contoso", "text Let's set things up for your work or school"),
          row("License terms or the question of home or work are a sign of a missing profile")
              .given("user-driven-entra", "device.registered = false")
              .when("user goes to setup-choice")
              .then("came eula < setup-choice", "no profile"),
          row("A work account joins the device all the same")
              .given(PLAIN)
              .when("user goes to desktop")
              .then("user joni@contoso.com", "came entra-signin < desktop"),
          row("Personal use ends with a local account and no management")
              .given(PLAIN)
              .when("user goes to setup-choice", "select personal", "click next")
              .andWhen("type name Joni", "click next", "click accept")
              .then("screen desktop", "never esp", "never entra-signin"),
          row("The device name is checked: fifteen letters, digits and hyphens")
              .given(PLAIN)
              .when("user goes to device-name", "type name 12345", "click next")
              .then("screen device-name", "text This cannot be a device name")
              .andWhen("type name A-NAME-TOO-LONG-FOR-IT", "click next")
              .then("screen device-name")
              .andWhen("type name BENCH-7", "click next")
              .then("screen setup-choice", "named BENCH-7"),
          row("What a registered device without a profile gets is a switch")
              .given(NO_PROFILE, "switches.registeredWithoutProfile = plain-oobe")
              .when("user goes to setup-choice")
              .then("no profile"),
          row("What a registered device without a profile gets is a switch")
              .given(NO_PROFILE, "switches.registeredWithoutProfile = default-profile")
              .when("user goes to entra-signin")
              .then("profile Default Autopilot profile", "never setup-choice"),
          row("A restart from the console asks for the profile again")
              .given("user-driven-entra", "device.registered = false")
              .when("power on", "wait-for region", "set device.registered true", "wait 15m")
              .then("screen region", "no profile")
              .andWhen("key SHIFT+F10")
              .then("screen command-prompt")
              .andWhen("type command shutdown /r /t 0", "key ENTER")
              .then("screen rebooting")
              .andWhen("wait-for entra-signin")
              .then("profile Contoso user driven", "never eula"),
          row("A device that asks no more is not said to keep a blank answer")
              .given("user-driven-entra", "device.oobeRestarts = 9")
              .when("user goes to checking-updates", "wait 1m")
              .then("notice oobe-restarted-too-often", "no notice blank-profile-cached"),
          row("An import that the service did not store is switched on by hand as well")
              .given("user-driven-entra")
              .when("fault import-storage-error", "user goes to eula")
              .then("no profile", "notice import-storage-error")
              .andWhen("fault clear import-storage-error", "power off", "power on")
              .andWhen("wait-for entra-signin")
              .then("text Contoso"),
          row("The menu opens, and the technician's half ends for want of a profile")
              .given(PLAIN)
              .when(
                  "power on", "wait-for region", "click yes", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait-for preprov-failure")
              .then(
                  "failure no-autopilot-profile",
                  "text No organization found",
                  "text No profile found",
                  "no text Assigned user",
                  "Windows 10: frame failure"),
          row("A device that is registered meanwhile succeeds on Retry")
              .given("preprovisioning-entra", "device.registered = false")
              .when(
                  "power on", "wait-for region", "click yes", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait-for preprov-failure", "set device.registered true")
              .andWhen("wait 15m", "click retry", "wait 5s", "click provision")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("A registration takes a quarter of an hour to reach the device")
              .given("preprovisioning-entra", "device.registered = false")
              .when(
                  "power on", "wait-for region", "click yes", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait-for preprov-failure", "set device.registered true")
              .andWhen("wait 14m", "click retry", "wait 5s")
              .then("screen preprov-failure", "failure no-autopilot-profile"));

  private WithoutProfile() {}
}
