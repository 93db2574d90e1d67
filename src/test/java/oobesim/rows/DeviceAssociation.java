// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Device association: the tie to the tenant that needs no registration, on Windows 11. */
final class DeviceAssociation {
  private static final String POLICY = "device-preparation";
  private static final String PERSONAL = "tenant.restrictions.personal = block";
  private static final String REGION = "user goes to region";
  private static final String FIVE = "key WIN x5";
  private static final String ASSOCIATED = "registration.associated = true";

  static final List<Row> ROWS =
      List.of(
          row("Five presses on the region page of an unregistered device open device association")
              .on("11")
              .given(POLICY)
              .when(REGION, FIVE)
              .then(
                  "screen device-association",
                  "text Scan QR code",
                  "text Export device information",
                  "control next disabled")
              .andWhen("click exit")
              .then("screen region"),
          row("On the other first pages and on a registered device the provisioning menu opens")
              .on("11")
              .given(POLICY)
              .when(REGION, "click yes", FIVE)
              .then("screen provisioning-menu"),
          row("On the other first pages and on a registered device the provisioning menu opens")
              .given("preprovisioning-entra", "network.link = none")
              .when(REGION, FIVE)
              .then("screen provisioning-menu"),
          row("Windows 10 and builds before device preparation know no device association")
              .on("10")
              .given("not-registered")
              .when(REGION, FIVE)
              .then("screen provisioning-menu"),
          row("Windows 10 and builds before device preparation know no device association")
              .on("11")
              .given("not-registered", "windows.build = 22000")
              .when(REGION, FIVE)
              .then("screen provisioning-menu"),
          row("A switch: the region page as it was before device association")
              .on("11")
              .given(POLICY, "switches.deviceAssociation = false")
              .when(REGION, FIVE)
              .then("screen provisioning-menu"),
          row("Scan QR code shows a code, and Next ends in Association complete")
              .on("11")
              .given(POLICY)
              .when(REGION, FIVE, "select scan-code", "click next")
              .then("screen association-information", "code")
              .andWhen("companion scan")
              .then("refused", "companion no unique id in the code")
              .andWhen("click next", "wait-for association-complete")
              .then("text Association complete", "no failure")
              .andWhen("click next")
              .then("screen region"),
          row("Export device information writes a file, and Next ends in Association complete")
              .on("11")
              .given(POLICY)
              .when(REGION, FIVE, "select export-information", "click next")
              .then("screen association-information", "no code", "text 5CG1234XYZ.devicelink.csv")
              .andWhen("click next", "wait-for association-complete")
              .then("no failure"),
          row("Back leads to the menu, where nothing is chosen")
              .on("11")
              .given(POLICY)
              .when(REGION, FIVE, "select scan-code", "click next", "click back")
              .then("screen device-association", "control next disabled"),
          row("As long as nobody has imported the device's information Next leads back to it")
              .on("11")
              .given(POLICY, "registration.associationImported = false")
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .then(
                  "screen association-information",
                  "failure association-not-imported",
                  "text does not know this device yet")
              .andWhen("set registration.associationImported true", "click next", "wait 10s")
              .then("screen association-complete", "no failure"),
          row("A virtual machine and a device without TPM 2.0 cannot be associated")
              .on("11")
              .given(POLICY, "device.virtual = true")
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .then("screen association-information", "failure association-not-supported"),
          row("A virtual machine and a device without TPM 2.0 cannot be associated")
              .on("11")
              .given(POLICY, "device.tpm.version = 1.2")
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .then("screen association-information", "failure association-not-supported"),
          row("Without a connection the device is not associated")
              .on("11")
              .given(POLICY, "network.link = none")
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .then("screen association-information", "failure association-offline")
              .andWhen("network wired", "click next", "wait 10s")
              .then("screen association-complete"),
          row("The association is made in the run and passes the block on personal devices")
              .on("11")
              .given(POLICY, PERSONAL)
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .andWhen("click next", "user goes to desktop")
              .then("no failure", "came association-complete < dp-progress < desktop"),
          row("The firmware keeps the association: a reset of Windows does not take it away")
              .on("11")
              .given(POLICY, PERSONAL)
              .when(REGION, FIVE, "select scan-code", "click next", "click next", "wait 10s")
              .andWhen("click next", "click yes", FIVE, "select reset-device", "click next")
              .andWhen("click reset", "wait-for resetting", "wait-for region")
              .andWhen("user goes to desktop")
              .then("no failure", "came resetting < dp-progress < desktop"),
          row("Associated devices may hide the license terms, others show them")
              .on("11")
              .given(POLICY, "registration.associationEulaHidden = true")
              .when("user goes to setup-choice")
              .then("came eula < setup-choice"),
          row("Associated devices may hide the license terms, others show them")
              .on("11")
              .given(POLICY, "registration.associationEulaHidden = true", ASSOCIATED)
              .when("user goes to setup-choice")
              .then("never eula"),
          row("Associated devices may hide the privacy page, others show it")
              .on("11")
              .given("not-registered", "registration.associationPrivacyHidden = true")
              .when("user goes to desktop")
              .then("came privacy < desktop"),
          row("Associated devices may hide the privacy page, others show it")
              .on("11")
              .given("not-registered", "registration.associationPrivacyHidden = true", ASSOCIATED)
              .when("user goes to desktop")
              .then("never privacy"),
          row("A name template names an associated device, which then shows no page for its name")
              .on("11")
              .given(POLICY, "registration.associationNameTemplate = PC-%SERIAL%", ASSOCIATED)
              .when("user goes to setup-choice")
              .then("named PC-5CG1234XYZ", "never device-name", "restarts 1"),
          row("A name template names an associated device, which then shows no page for its name")
              .on("11")
              .given(POLICY, "registration.associationNameTemplate = PC-%SERIAL%")
              .when("user goes to setup-choice")
              .then("nameless", "came device-name < setup-choice", "restarts 0"),
          row("A policy for devices runs on an associated device alone")
              .on("11")
              .given(POLICY, "registration.preparationTarget = device")
              .when("user goes to desktop")
              .then("never dp-progress"),
          row("A policy for devices runs on an associated device alone")
              .on("11")
              .given(POLICY, "registration.preparationTarget = device", ASSOCIATED)
              .when("user goes to desktop")
              .then("came dp-progress < dp-complete < desktop"),
          row("The block on personal devices strikes a device that nobody associated")
              .on("11")
              .given(POLICY, PERSONAL)
              .when("user goes to setup-error")
              .then("failure personal-windows-blocked 0x80180014"),
          row("An associated device counts as corporate and passes the block on personal devices")
              .on("11")
              .given(POLICY, PERSONAL, ASSOCIATED)
              .when("user goes to desktop")
              .then("no failure", "came dp-progress < dp-complete < desktop"));

  private DeviceAssociation() {}
}
