// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** From power-on to the update check: language, region, keyboard, network. */
final class FirstPages {
  private static final String BENCH = "preprovisioning-entra";
  private static final String OFFLINE = "network.link = none";
  private static final String NO_NAME = "deploymentProfile.deviceNameTemplate = ";
  private static final String[] TO_NETWORK = {
    "power on", "wait-for region", "click yes", "click yes", "click skip", "seen: screen network"
  };

  static final List<Row> ROWS =
      List.of(
          row("On a cable with internet the profile hides region and keyboard")
              .given(BENCH)
              .when("power on", "wait-for entra-signin")
              .then(
                  "never language",
                  "never region",
                  "never keyboard",
                  "never keyboard-second",
                  "never network",
                  "came checking-updates < entra-signin"),
          row("Without a connection the profile hides nothing, for nobody has read it")
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .then("came region < keyboard < keyboard-second < network", "no profile"),
          row("Without a connection the profile hides nothing, for nobody has read it")
              .given(BENCH, "network.link = wired", "network.internet = false")
              .when(TO_NETWORK)
              .then("came region < keyboard < keyboard-second < network", "no profile"),
          row("On Wi-Fi region and keyboard are asked for, whatever the profile hides")
              .given(BENCH, "network.link = wifi")
              .when("power on", "wait-for region", "click yes", "click yes", "click skip")
              .andWhen("wait-for entra-signin")
              .then("came region < keyboard < keyboard-second < entra-signin", "never network"),
          row("A profile that lets the user choose the language shows its page first")
              .given(BENCH, "deploymentProfile.locale = ")
              .when("power on", "wait-for language")
              .then("text Which language do you want to use?", "never region")
              .andWhen("click yes")
              .then("screen region"),
          row("Without a profile the language page is a matter of the image")
              .given("not-registered", "switches.languagePage = true")
              .when("power on", "wait-for language", "click yes")
              .then("screen region"),
          row("Without a profile the language page is a matter of the image")
              .given("not-registered", "switches.languagePage = false")
              .when("power on", "wait-for region")
              .then("never language"),
          row("A profile may hide the region and leave the keyboard")
              .given(
                  BENCH,
                  "deploymentProfile.outOfBoxExperienceSetting.keyboardSelectionPageSkipped ="
                      + " false")
              .when("power on", "wait-for keyboard")
              .then("never region")
              .andWhen("click yes")
              .then("screen keyboard-second"),
          row("On the network page Next waits for a connection")
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .then("control next disabled")
              .andWhen("click next")
              .then("refused", "screen network"),
          row("A connection without internet is not enough for Next")
              .given(BENCH, OFFLINE, "network.internet = false")
              .when(TO_NETWORK)
              .andWhen("network wired")
              .then("text Connected, no internet", "control next disabled"),
          row("A cable that is plugged in lets Next work")
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .andWhen("network wired")
              .then("text Connected", "control next enabled")
              .andWhen("click next", "wait-for entra-signin")
              .then("profile Contoso Bench"),
          row("A wireless network with its key lets Next work")
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .andWhen("select Contoso-Guest", "type network-key wrong", "click connect")
              .then("text Can't connect to this network", "control next disabled")
              .andWhen("type network-key Guest-1", "click connect")
              .then("control next enabled")
              .andWhen("click next", "wait-for entra-signin")
              .then("profile Contoso Bench"),
          row("Windows 11 lets nobody past the network page without a network")
              .on("11")
              .given("not-registered", OFFLINE)
              .when(TO_NETWORK)
              .then("control skip absent", "no text I don't have internet")
              .andWhen("wait 5h")
              .then("screen network"),
          row("Skip adds no second keyboard layout")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "click skip")
              .then("screen network", "no second-keyboard"),
          row("Skip adds no second keyboard layout")
              .given(BENCH, "network.link = wifi")
              .when("power on", "wait-for region", "click yes", "click yes", "click skip")
              .andWhen("wait-for checking-updates")
              .then("never network", "no second-keyboard"),
          row("Add layout asks for the language, then for the layout")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "click add-layout")
              .then("screen keyboard-second-language")
              .andWhen("click next")
              .then("screen keyboard-second-layout")
              .andWhen("select german", "click add-layout")
              .then("screen network", "second-keyboard german"),
          row("A critical update costs one restart")
              .given(BENCH, NO_NAME, "criticalUpdate = true")
              .when("power on", "wait-for entra-signin")
              .then("restarts 1", "came checking-updates < rebooting < boot < entra-signin"),
          row("An update that the technician's half installs does not come again with the user's")
              .given(BENCH, NO_NAME, "criticalUpdate = true", "deploymentProfile.locale = ")
              .when(
                  "power on",
                  "wait-for language",
                  "key WIN x5",
                  "technician goes to preprov-success")
              .then("restarts 1", "came provisioning-menu < checking-updates < rebooting")
              .andWhen("click reseal", "wait 2h", "power on", "user goes to entra-signin")
              .then(
                  "since off: came checking-updates < entra-signin", "since off: never rebooting"),
          row("Without an update that waits there is no restart")
              .given(BENCH, NO_NAME, "criticalUpdate = false")
              .when("power on", "wait-for entra-signin")
              .then("restarts 0", "came checking-updates < entra-signin", "nameless"),
          row("A name template names the device and costs one more restart")
              .given(BENCH)
              .when("power on", "wait-for entra-signin")
              .then("restarts 1", "named CTO-5CG1234XYZ"),
          row("A name template names the device and costs one more restart")
              .given(BENCH, "criticalUpdate = true")
              .when("power on", "wait-for entra-signin")
              .then("restarts 2", "named CTO-5CG1234XYZ"),
          row("The update check changes its text every five seconds")
              .given(BENCH)
              .when("power on", "wait-for checking-updates", "wait 1s")
              .then("text Checking for updates", "no text Leave the device switched on")
              .andWhen("wait 15s")
              .then("screen checking-updates", "text Leave the device switched on"),
          row("A network that goes while the profile is fetched leads back to its page")
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .andWhen("network wired", "click next")
              .then("screen just-a-moment")
              .andWhen("network none", "wait-for network")
              .then("control next disabled"),
          row("After a restart without a network its page comes again")
              .given(BENCH)
              .when("power on", "wait-for rebooting", "network none", "wait-for network")
              .andWhen("network wired", "click next", "wait-for entra-signin")
              .then("since rebooting: never region"),
          row("A connection that is lost is told, and Retry leads to the network page")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "network none")
              .then("screen network-lost", "text Oops, you've lost internet connection")
              .andWhen("click retry")
              .then("screen network", "control next disabled")
              .andWhen("network wired", "click next")
              .then("screen entra-signin"),
          row("License terms that are shown stand before the sign-in")
              .given(BENCH, "deploymentProfile.eulaHidden = false")
              .when("power on", "wait-for eula", "click accept")
              .then("screen entra-signin", "came checking-updates < eula < entra-signin"),
          row("License terms that are shown stand before the sign-in")
              .given(BENCH, "deploymentProfile.eulaHidden = true")
              .when("power on", "wait-for entra-signin")
              .then("never eula"),
          row("Privacy comes after the device's part of the status page, not before the sign-in")
              .given("user-driven-mfa-hello")
              .when("user goes to desktop")
              .then("came eula < entra-signin < mfa < esp < privacy < finishing < esp < desktop"),
          row("Privacy comes after the device's part of the status page, not before the sign-in")
              .given("user-driven-hybrid", "deploymentProfile.privacySettingsHidden = false")
              .when("user goes to lock-screen")
              .then("came entra-signin < esp < privacy < lock-screen"),
          row("The switches of the privacy page open as on, where people are asked first as off")
              .given("user-driven-mfa-hello")
              .when("user goes to privacy")
              .then("box location ticked", "box advertising-id ticked")
              .andWhen("click location", "uncheck inking")
              .then("box location clear", "box inking clear", "box diagnostic-data ticked"),
          row("The switches of the privacy page open as on, where people are asked first as off")
              .given("user-driven-mfa-hello", "windows.locale = de-DE")
              .when("user goes to privacy")
              .then("box location clear", "box advertising-id clear")
              .andWhen("click location")
              .then("box location ticked", "box inking clear"),
          row("The switches of the privacy page open as on, where people are asked first as off")
              .given("user-driven-mfa-hello", "deploymentProfile.locale = fr-CA")
              .when("user goes to privacy")
              .then("box location clear"),
          row("The switches of the privacy page open as on, where people are asked first as off")
              .given("not-registered")
              .when("user goes to region", "select kr", "click yes")
              .andWhen("click yes", "click skip", "wait-for eula", "click accept", "click skip")
              .andWhen("select personal", "click next", "type name Joni", "click next")
              .then("screen privacy", "box location clear", "box find-my-device clear"),
          row("A device without a profile shows every first page")
              .given("not-registered")
              .when("user goes to setup-choice")
              .then(
                  "came region < keyboard < keyboard-second < checking-updates < eula <"
                      + " device-name < setup-choice"));

  private FirstPages() {}
}
