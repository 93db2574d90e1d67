// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What shows only to whoever does something twice, out of turn, or in a worse place. */
final class SecondLooks {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String UNKNOWN = "not-registered";
  private static final String OFFLINE = "network.link = none";
  private static final String NO_PROBE = "network.blocked = [\"connectivity-probe\"]";
  private static final String OF_2023 = "switches.edition = 2023";
  private static final String EULA_SHOWN = "deploymentProfile.eulaHidden = false";
  private static final String PRIVACY_SHOWN = "deploymentProfile.privacySettingsHidden = false";
  private static final String ESCAPE = "deploymentProfile.escapeLinkHidden = false";
  private static final String PORTAL = "set network.captivePortal true";
  private static final String NO_PORTAL = "set network.captivePortal false";
  private static final String SIGN_IN = "click sign-in";
  private static final String NAME = "type username joni@contoso.com";
  private static final String CLOUD = "type password Cloud-1";
  private static final String PROBE = "A probe that is blocked is noted wherever a link comes up";
  private static final String COUNT =
      "A count of presses begins anew on each page of the first run";
  private static final String PORTAL_SAID = "A portal in the way is said on each page of the web";
  private static final String CHOSEN = "What was chosen on the first pages is kept";
  private static final String MENU = "Exit leads to where the menu was opened last";
  private static final String[] SEALED = {
    "technician goes to preprov-success", "click reseal", "wait 2h"
  };
  private static final String[] TO_NETWORK = {
    "power on", "wait-for region", "click yes", "click yes", "click skip", "seen: screen network"
  };

  static final List<Row> ROWS =
      List.of(
          row(PROBE)
              .given(BENCH, OFFLINE, NO_PROBE)
              .when(TO_NETWORK)
              .then("no notice connectivity-probe-blocked")
              .andWhen("network wired")
              .then("notice connectivity-probe-blocked", "control next disabled"),
          row(PROBE)
              .given(BENCH, "network.link = wired", NO_PROBE)
              .when(TO_NETWORK)
              .then("notice connectivity-probe-blocked"),
          row(PROBE)
              .given(BENCH, OFFLINE, NO_PROBE)
              .when(TO_NETWORK)
              .andWhen("select Contoso-Guest", "type network-key Guest-1", "click connect")
              .then("notice connectivity-probe-blocked"),
          row(PROBE)
              .given(BENCH, OFFLINE)
              .when(TO_NETWORK)
              .andWhen("network wired")
              .then("no notice connectivity-probe-blocked"),
          row(PROBE)
              .given(BENCH, OF_2023)
              .when(SEALED)
              .andWhen("network none", "set network.blocked [\"connectivity-probe\"]", "power on")
              .andWhen("wait-for network")
              .then("no notice connectivity-probe-blocked")
              .andWhen("network wired")
              .then("notice connectivity-probe-blocked"),
          row(PROBE)
              .given(BENCH, OF_2023)
              .when(SEALED)
              .andWhen("network none", "set network.blocked [\"connectivity-probe\"]", "power on")
              .andWhen("wait-for network", "select Contoso-Guest", "type network-key wrong")
              .andWhen("click connect")
              .then("text Can't connect to this network", "control next disabled")
              .andWhen("type network-key Guest-1", "click connect")
              .then("notice connectivity-probe-blocked"),
          row(PROBE)
              .given(BENCH, OF_2023)
              .when(SEALED)
              .andWhen("set network.blocked [\"connectivity-probe\"]", "power on")
              .andWhen("wait-for network")
              .then("notice connectivity-probe-blocked"),
          row("2023: a wireless network with its key lets Next work there, too")
              .given(BENCH, OF_2023)
              .when(SEALED)
              .andWhen("network none", "power on", "wait-for network", "select Contoso-Guest")
              .andWhen("type network-key Guest-1", "click connect")
              .then("control next enabled")
              .andWhen("click next", "wait-for entra-signin")
              .then("profile Contoso Bench"),
          row(COUNT)
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "key WIN x4")
              .andWhen("click add-layout", "key WIN x4")
              .then("screen keyboard-second-language")
              .andWhen("click next", "key WIN x4")
              .then("screen keyboard-second-layout"),
          row(COUNT)
              .on("10")
              .given(UNKNOWN, OFFLINE)
              .when("power on", "wait-for region", "click yes", "click yes", "key WIN x4")
              .andWhen("click skip", "click without-internet", "key WIN")
              .then("screen eula")
              .andWhen("key WIN x3", "key A", "key WIN x4")
              .then("screen eula")
              .andWhen("key WIN", "click exit")
              .then("screen region"),
          row(COUNT)
              .given(UNKNOWN)
              .when("user goes to setup-choice", "select personal", "key WIN x4", "click next")
              .andWhen("key WIN x4")
              .then("screen local-account"),
          row(COUNT)
              .given(BENCH, EULA_SHOWN, ESCAPE)
              .when("user goes to eula", "click accept", "key WIN x4", "click change-account")
              .andWhen("wait-for region", "click yes", "click yes", "click skip", "wait-for eula")
              .andWhen("key WIN x4")
              .then("screen eula"),
          row(COUNT)
              .given(BENCH, "users.0.mfa = number")
              .when("user goes to entra-password", "key WIN x4", CLOUD, SIGN_IN, "key WIN x4")
              .then("screen mfa"),
          row(COUNT)
              .given(BENCH, OF_2023, EULA_SHOWN, PRIVACY_SHOWN)
              .when("user goes to eula", "key WIN x4", "click accept", "key WIN x4")
              .then("screen privacy"),
          row("With the prompt open the Windows key counts on no page of the first run")
              .given(BENCH, OFFLINE)
              .when("power on", "wait-for region", "key SHIFT+F10", "key WIN")
              .then("screen command-prompt")
              .andWhen("click close", "key WIN x4")
              .then("screen region")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("With the prompt open the Windows key counts on no page of the first run")
              .given(BENCH, EULA_SHOWN)
              .when("user goes to eula", "key SHIFT+F10", "key WIN")
              .then("screen command-prompt")
              .andWhen("click close", "key WIN x4")
              .then("screen eula")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("With the prompt open the Windows key counts on no page of the first run")
              .given(BENCH, OF_2023, PRIVACY_SHOWN)
              .when("user goes to privacy", "key SHIFT+F10", "key WIN")
              .then("screen command-prompt")
              .andWhen("click close", "key WIN x4")
              .then("screen privacy")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row("With the prompt open the Windows key counts on no page of the first run")
              .on("10")
              .given(UNKNOWN, OFFLINE)
              .when(TO_NETWORK)
              .andWhen("click without-internet", "key SHIFT+F10", "key WIN")
              .then("screen command-prompt")
              .andWhen("click close", "key WIN x4")
              .then("screen eula")
              .andWhen("key WIN")
              .then("screen provisioning-menu"),
          row(MENU)
              .given(BENCH, ESCAPE)
              .when("technician goes to provisioning-menu", "click exit", "click change-account")
              .andWhen("wait-for region", "key WIN x5", "click exit")
              .then("screen just-a-moment"),
          row(MENU)
              .given(BENCH, ESCAPE, EULA_SHOWN)
              .when("user goes to eula", "click accept", "key WIN x5", "click exit")
              .then("screen entra-signin")
              .andWhen("click change-account", "wait-for region", "click yes", "click yes")
              .andWhen("click skip", "wait-for eula", "key WIN x5", "click exit")
              .then("since eula: never entra-signin"),
          row(CHOSEN)
              .given(UNKNOWN, "switches.languagePage = true")
              .when("power on", "wait-for language", "select de-de", "click yes")
              .then("language de-de"),
          row(CHOSEN)
              .given(UNKNOWN)
              .when("power on", "wait-for region", "click yes", "select german", "click yes")
              .then("keyboard german"),
          row(CHOSEN)
              .given("user-driven-entra", "deploymentProfile.locale = de-DE")
              .when("power on", "wait-for entra-signin")
              .then("language de-de"),
          row(PORTAL_SAID)
              .given(HYBRID)
              .when("user goes to entra-signin-late", PORTAL, NAME, "click next")
              .then("text the device has no connection")
              .andWhen(NO_PORTAL, "click next", PORTAL, CLOUD, SIGN_IN)
              .then(
                  "screen entra-password-late",
                  "text the device has no connection",
                  "notice captive-portal"),
          row(PORTAL_SAID)
              .given(HYBRID)
              .when("user goes to entra-signin-late", NAME, "click next", PORTAL, CLOUD, SIGN_IN)
              .then("notice captive-portal")
              .andWhen(NO_PORTAL, SIGN_IN)
              .then("screen stay-signed-in"),
          row(PORTAL_SAID)
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", PORTAL, SIGN_IN)
              .then(
                  "text the device has no connection",
                  "control username absent",
                  "notice captive-portal")
              .andWhen("click back")
              .then("screen domain-signin"),
          row(PORTAL_SAID)
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, PORTAL, NAME, "click next")
              .then("text the device has no connection", "control password absent"),
          row(PORTAL_SAID)
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, NAME, "click next", PORTAL, CLOUD, SIGN_IN)
              .then("text the device has no connection", "notice captive-portal")
              .andWhen(NO_PORTAL, "internet off", SIGN_IN)
              .then("screen web-signin", "text the device has no connection")
              .andWhen("internet on", "type password wrong", SIGN_IN)
              .then("screen web-signin", "no text the device has no connection")
              .andWhen("click back")
              .then("control username enabled", "control password absent"),
          row("Whoever denies the web sign-in on the phone begins at the name")
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true", "users.0.mfa = number")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, NAME, "click next", CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click deny")
              .then("control username enabled", "control password absent"));

  private SecondLooks() {}
}
