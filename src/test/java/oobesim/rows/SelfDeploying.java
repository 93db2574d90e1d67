// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Kiosks and shared devices: nobody signs in while the device sets itself up. */
final class SelfDeploying {
  private static final String KIOSK = "self-deploying";

  static final List<Row> ROWS =
      List.of(
          row("On a cable nobody touches the device until the sign-on page")
              .given(KIOSK)
              .when("power on", "wait-for lock-screen")
              .then(
                  "never region",
                  "never keyboard",
                  "never network",
                  "never entra-signin",
                  "came checking-updates < esp < lock-screen",
                  "nobody"),
          row("On Wi-Fi region, keyboard and network are asked for, and nothing else")
              .given(KIOSK, "network.link = none")
              .when("power on", "wait-for region", "click yes", "click yes", "click skip")
              .andWhen("select Cafe", "click connect", "click next", "wait-for lock-screen")
              .then(
                  "came region < keyboard < keyboard-second < network < esp < lock-screen",
                  "never entra-signin"),
          row("The keyboard page may appear if the profile does not skip it")
              .given(KIOSK, "deploymentProfile.keyboardSelectionPageSkipped = false")
              .when("power on", "wait-for keyboard", "click yes", "click skip")
              .andWhen("wait-for lock-screen")
              .then("never region"),
          row("An assigned user has no effect")
              .given(KIOSK, "device.assignedUser = joni@contoso.com")
              .when("power on", "wait-for lock-screen")
              .then("nobody", "never entra-signin"),
          row("License terms and privacy never show, whatever the profile says")
              .given(
                  KIOSK,
                  "deploymentProfile.eulaHidden = false",
                  "deploymentProfile.privacySettingsHidden = false")
              .when("power on", "wait-for lock-screen")
              .then("never eula", "never privacy"),
          row("The status page begins with Securing your hardware")
              .given(KIOSK)
              .when("power on", "wait-for esp", "wait 5s")
              .then(
                  "row device-preparation/securing-hardware working",
                  "row device-preparation/joining-network waiting"),
          row("A virtual machine or a missing TPM ends in a time-out there")
              .given(KIOSK, "device.virtual = true")
              .when("power on", "wait-for esp", "wait 6m")
              .then("no failure")
              .andWhen("wait 1m")
              .then(
                  "screen esp",
                  "failure virtual-machine-tpm 0x800705B4",
                  "row device-preparation/securing-hardware failed"),
          row("A virtual machine or a missing TPM ends in a time-out there")
              .given(KIOSK, "device.tpm.version = none")
              .when("power on", "wait-for esp", "wait 7m")
              .then("failure tpm-not-usable 0x800705B4"),
          row("A TPM that is refused ends in its own code")
              .given(KIOSK, "device.tpm.attestation = fails")
              .when("power on", "wait-for esp", "wait 7m")
              .then("failure tpm-attestation-failed 0x801C03EA"),
          row("A user who signs on later gets the account setup")
              .given(KIOSK)
              .when("power on", "wait-for lock-screen", "key ENTER")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
              .then("screen esp", "category account-setup working")
              .andWhen("wait-for desktop")
              .then("user joni@contoso.com"),
          row("Hybrid join in a self-deploying profile means nothing: the device joins the cloud")
              .given(KIOSK, "deploymentProfile.joinType = hybrid")
              .when("power on", "wait-for lock-screen", "key ENTER")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click sign-in")
              .then("screen esp", "category account-setup working")
              .andWhen("wait-for desktop")
              .then("user joni@contoso.com", "never entra-signin-late"),
          row("Without a status page the sign-on comes before the apps are there")
              .given(KIOSK, "enrollmentStatusPage = {\"showInstallationProgress\": false}")
              .when("power on", "wait-for lock-screen")
              .then("never esp", "category device-setup working"));

  private SelfDeploying() {}
}
