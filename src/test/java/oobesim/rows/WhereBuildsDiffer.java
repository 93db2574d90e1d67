// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What only some builds, makers, accounts and tenants show. */
final class WhereBuildsDiffer {
  private static final String BENCH = "preprovisioning-entra";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "preprovisioning-hybrid";
  private static final String DEAF = "switches.signInIgnoresWinKey = true";
  private static final String LINK = "deploymentProfile.escapeLinkHidden = false";
  private static final String UPDATES = "enrollmentStatusPage.installQualityUpdates = true";
  private static final String TWO_PAGES =
      "enrollmentStatusPage = [{\"showInstallationProgress\": true, \"target\": \"device\","
          + " \"priority\": 2, \"installProgressTimeoutInMinutes\": 500},"
          + " {\"showInstallationProgress\": true, \"target\": \"device\","
          + " \"priority\": 1, \"installProgressTimeoutInMinutes\": 10}]";
  private static final String USERS_PAGE =
      "enrollmentStatusPage = [{\"showInstallationProgress\": true, \"target\": \"user\","
          + " \"priority\": 1}]";
  private static final String NAME = "type username CONTOSO\\joni";
  private static final String PASSWORD = "type password Domain-1";

  static final List<Row> ROWS =
      List.of(
          row("With the fault of 2004 and 20H2 the sign-in behind a cable does not hear the key")
              .on("10")
              .given(BENCH, DEAF)
              .when("power on", "wait-for entra-signin", "key WIN x5")
              .then("screen entra-signin"),
          row("With that fault the key is heard after leaving for another account")
              .on("10")
              .given(BENCH, DEAF, LINK)
              .when("power on", "wait-for entra-signin", "click change-account")
              .then("screen region")
              .andWhen("key WIN x5")
              .then("screen provisioning-menu"),
          row("The link to another account is there unless the profile hides it")
              .given(BENCH, LINK)
              .when("power on", "wait-for entra-signin")
              .then("control change-account enabled"),
          row("The link to another account is there unless the profile hides it")
              .given(BENCH)
              .when("power on", "wait-for entra-signin")
              .then("control change-account absent"),
          row("Of two status pages for devices the one with priority 1 counts")
              .given(ENTRA, TWO_PAGES)
              .when("user goes to esp", "wait 10m")
              .then("failure esp-timeout 0x800705B4"),
          row("A status page for users is ignored where no user is")
              .given(BENCH, USERS_PAGE)
              .when("technician goes to preprov-success")
              .then("never esp")
              .andWhen("click reseal", "wait 2h", "power on", "user goes to desktop")
              .then("since off: came entra-signin < esp < desktop"),
          row("A status page for users is ignored where no user is")
              .given("self-deploying", USERS_PAGE)
              .when("power on", "wait-for lock-screen")
              .then("never esp"),
          row("Quality updates come after the status page and cost the automatic sign-in")
              .on("11")
              .given(ENTRA, UPDATES)
              .when("user goes to quality-update", "wait 20m")
              .then("screen quality-update")
              .andWhen("user goes to desktop")
              .then("came esp < quality-update < rebooting < lock-screen < esp < desktop"),
          row("Quality updates are not for Windows 10")
              .on("10")
              .given(ENTRA, UPDATES)
              .when("user goes to desktop")
              .then("never quality-update"),
          row("Quality updates never run in a technician's half, only in the user's")
              .on("11")
              .given(BENCH, UPDATES)
              .when("technician goes to preprov-success")
              .then("never quality-update")
              .andWhen("click reseal", "wait 2h", "power on", "user goes to quality-update")
              .then("since off: came esp < quality-update"),
          row("Quality updates need a page that blocks and a network that costs nothing")
              .on("11")
              .given(ENTRA, UPDATES, "network.metered = true")
              .when("user goes to desktop")
              .then("never quality-update"),
          row("Quality updates need a page that blocks and a network that costs nothing")
              .on("11")
              .given(ENTRA, UPDATES, "enrollmentStatusPage.blockDeviceSetupRetryByUser = true")
              .when("user goes to desktop")
              .then("never quality-update"),
          row("Windows 10 shows no device preparation, whatever the policy says")
              .on("10")
              .given("device-preparation")
              .when("user goes to desktop")
              .then("never dp-progress", "never dp-complete"),
          row("A Temporary Access Pass takes the place of the password, without a phone")
              .given(ENTRA, "users.0.mfa = tap")
              .when("user goes to entra-password", "type password Cloud-1", "click sign-in")
              .then("screen entra-password")
              .andWhen("type password Pass-1", "click sign-in", "user goes to desktop")
              .then("never mfa", "user joni@contoso.com"),
          row("The user's session asks for the second factor again before the PIN")
              .given(ENTRA, "users.0.mfa = number", "policies.hello = required")
              .when("user goes to desktop")
              .then("came mfa < esp < finishing < esp < hello-setup < mfa < pin-setup < desktop"),
          row("On devices of some makers the assigned user's name is filled in")
              .given(BENCH, "device.upnPrefill = true")
              .when("power on", "wait-for entra-signin")
              .then("text joni@contoso.com")
              .andWhen("click next")
              .then("screen entra-password"),
          row("A VPN of the device reaches the domain for the first sign-on, one of the user not")
              .given(HYBRID, "network.domainController = false", "network.vpn = device")
              .when("technician goes to preprov-success", "user goes to domain-signin")
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen esp"),
          row("A VPN of the device reaches the domain for the first sign-on, one of the user not")
              .given(HYBRID, "network.domainController = false", "network.vpn = user")
              .when("technician goes to preprov-success", "user goes to domain-signin")
              .andWhen(NAME, PASSWORD, "click sign-in")
              .then("screen domain-signin", "text No domain controller answers"),
          row("The late sign-in needs the network, and comes back after it is lost")
              .given(HYBRID)
              .when("technician goes to preprov-success", "user goes to entra-signin-late")
              .andWhen("network none")
              .then("screen network-lost")
              .andWhen("click retry", "network wired", "click next")
              .then("screen entra-signin-late"),
          row("Reset asks first, and Cancel leads back")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x5", "select reset-device")
              .andWhen("click next")
              .then("screen reset-confirm")
              .andWhen("click cancel")
              .then("screen provisioning-menu", "named CTO-5CG1234XYZ"),
          row("On the newest builds Reset begins at once")
              .given(BENCH, "switches.resetAsks = false")
              .when("power on", "wait-for entra-signin", "key WIN x5", "select reset-device")
              .andWhen("click next")
              .then("screen resetting"));

  private WhereBuildsDiffer() {}
}
