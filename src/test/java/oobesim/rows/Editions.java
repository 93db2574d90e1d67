// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What the documentation of 2023 says otherwise than that of today, and that a switch plays it. */
final class Editions {
  private static final String OF_2023 = "switches.documentation = 2023";
  private static final String ENTRA = "user-driven-entra";
  private static final String PREPARED = "preprovisioning-entra";
  private static final String HYBRID = "preprovisioning-hybrid";
  private static final String DESKTOP = "user goes to desktop";
  private static final String EULA_SHOWN = "deploymentProfile.eulaHidden = false";
  private static final String PRIVACY_SHOWN = "deploymentProfile.privacySettingsHidden = false";

  static final List<Row> ROWS =
      List.of(
          row("The edition of 2023 says Azure AD on every page")
              .given(ENTRA, OF_2023, "tenant.usersMayJoin = none")
              .when("user goes to setup-error")
              .then("text Azure AD", "no text Microsoft Entra"),
          row("2023: the user of a prepared hybrid device signs in to the cloud, and then is there")
              .given(HYBRID, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then(
                  "came preprov-success < entra-signin < entra-password < esp < desktop",
                  "never domain-signin",
                  "never entra-signin-late",
                  "never all-set"),
          row("Today's edition: that user signs on to the domain, and to the cloud late")
              .given(HYBRID)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then(
                  "came preprov-success < esp < domain-signin < entra-signin-late < desktop",
                  "since preprov-success: never entra-signin"),
          row("2023: Device setup runs again for that user, and Account setup after it")
              .given(HYBRID, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("user goes to esp", "wait 2s")
              .then("screen esp", "text Account setup")
              .andWhen(DESKTOP)
              .then("came esp < finishing < esp < desktop"),
          row("2023: a hidden status page changes nothing in that order")
              .given(HYBRID, OF_2023, "enrollmentStatusPage.showInstallationProgress = false")
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then("came entra-signin < desktop", "never esp", "never domain-signin"),
          row("2023: a restart in Device setup takes the sign-in with it, so the domain is asked")
              .given(HYBRID, OF_2023, "policies.restartInDeviceSetup = true")
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then("never entra-signin-late"),
          row("2023: hybrid join without a technician has no older order")
              .given("user-driven-hybrid", OF_2023)
              .when(DESKTOP)
              .then("came entra-signin < esp < domain-signin < entra-signin-late < desktop"),
          row("2023: licence and privacy stand before the sign-in, and not behind it again")
              .given(ENTRA, OF_2023, EULA_SHOWN, PRIVACY_SHOWN)
              .when(DESKTOP)
              .then(
                  "came eula < privacy < entra-signin < esp", "since entra-signin: never privacy"),
          row("Today's edition: privacy stands behind the device's part")
              .given(ENTRA, EULA_SHOWN, PRIVACY_SHOWN)
              .when(DESKTOP)
              .then("came eula < entra-signin < esp < privacy"),
          row("2023: a technician sees both before the sign-in, and WIN x5 works there")
              .given(PREPARED, OF_2023, EULA_SHOWN, PRIVACY_SHOWN)
              .when("technician goes to privacy", "key WIN x5")
              .then("screen provisioning-menu"),
          row("2023: the user of a prepared device sees privacy before the sign-in as well")
              .given(PREPARED, OF_2023, PRIVACY_SHOWN)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then("came preprov-success < privacy < entra-signin < esp < desktop"),
          row("2023: hidden pages stay hidden")
              .given(PREPARED, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", DESKTOP)
              .then("never privacy", "never eula"),
          row("2023: a prepared device without a connection begins at the network page")
              .given(HYBRID, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("network none", "power on", "wait-for network")
              .then("since preprov-success: never region")
              .andWhen("network wired", "click next", DESKTOP)
              .then("since preprov-success: never keyboard", "came network < entra-signin"),
          row("2023: there Wi-Fi tells the profile in time, so its hidden pages stay hidden")
              .given(PREPARED, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("network none", "power on", "wait-for network")
              .andWhen("network wifi", "click next", "wait-for entra-signin")
              .then("since preprov-success: never region"),
          row("2023: Back leads to the pages that come first elsewhere")
              .given(PREPARED, OF_2023)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("network none", "power on", "wait-for network", "click back")
              .then("screen region"),
          row("Today's edition: a prepared device without a connection begins at the region page")
              .given(HYBRID)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("network none", "power on", "wait 30s")
              .then("screen region"),
          row("2023: a technician without a connection begins at the region page, as today")
              .given(PREPARED, OF_2023)
              .when("network none", "power on", "wait 30s")
              .then("screen region"));

  private Editions() {}
}
