// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What runs in the technician flow, and what goes wrong in it by a person or a setting. */
final class TechnicianMistakes {
  private static final String BENCH = "preprovisioning-entra";
  private static final String LANDING = "technician goes to preprov-landing";
  private static final String READY = "wait 5s";
  private static final String SUCCESS = "technician goes to preprov-success";
  private static final String FAILURE = "wait-for preprov-failure";

  static final List<Row> ROWS =
      List.of(
          row("A technician's half runs device preparation and device setup, never account setup")
              .given(BENCH)
              .when("technician goes to esp")
              .then("text Account setup", "text This will finish after signing in")
              .andWhen(SUCCESS)
              .then(
                  "category device-preparation complete",
                  "category device-setup complete",
                  "category account-setup after-sign-in",
                  "nobody"),
          row("Device apps are installed, the user's apps wait for the user")
              .given(BENCH)
              .when("technician goes to esp", "wait 6m", "click toggle-device-setup")
              .then("text of 4 installed"),
          row("A name template that is not applied yet renames and restarts before the page")
              .given(BENCH, "network.link = wifi")
              .when("power on", "wait-for region", "key WIN x5", "select pre-provision")
              .andWhen("click next", "wait-for preprov-landing", READY, "click provision")
              .andWhen("wait-for esp")
              .then("came preprov-landing < rebooting < boot < esp", "named CTO-5CG1234XYZ")
              .andWhen(SUCCESS, "click reseal", "wait 2h", "power on", "user goes to entra-signin")
              .then("since off: restarts 0"),
          row("With the status page switched off Reseal may come before the apps are there")
              .given("preprovisioning-esp-hidden")
              .when(SUCCESS)
              .then("never esp", "category device-setup working"),
          row("A technician who signs in becomes the user, and there is no Reseal")
              .given(BENCH)
              .when("user goes to desktop")
              .then(
                  "user joni@contoso.com",
                  "category device-preparation complete",
                  "category device-setup complete",
                  "category account-setup complete",
                  "never preprov-landing",
                  "never preprov-success"),
          row("After signing in by mistake only a reset leads back to pre-provisioning")
              .given(BENCH)
              .when("user goes to esp", "key WIN x5")
              .then("screen esp"),
          row("Pre-provisioning that is not allowed is refused only when the device enrols")
              .given(BENCH, "deploymentProfile.preprovisioningAllowed = false")
              .when(LANDING, READY)
              .then("control provision enabled")
              .andWhen("click provision", FAILURE)
              .then(
                  "failure preprovisioning-not-allowed 0x80180005",
                  "row device-preparation/registering failed"),
          row("A virtual machine or a missing TPM fails while the hardware is secured")
              .given(BENCH, "device.virtual = true")
              .when(LANDING, READY, "click provision", FAILURE)
              .then(
                  "failure virtual-machine-tpm 0x800705B4",
                  "row device-preparation/securing-hardware failed"),
          row("A virtual machine or a missing TPM fails while the hardware is secured")
              .given(BENCH, "device.tpm.version = none")
              .when(LANDING, READY, "click provision", FAILURE)
              .then(
                  "failure tpm-not-usable 0x800705B4",
                  "row device-preparation/securing-hardware failed"),
          row("A TPM that the service refuses has its own code")
              .given(BENCH, "device.tpm.attestation = fails")
              .when(LANDING, READY, "click provision", FAILURE)
              .then(
                  "failure tpm-attestation-failed 0x801C03EA",
                  "row device-preparation/registering failed"),
          row("Attestation may fail once and succeed at the next attempt")
              .given("preprovisioning-attestation-once")
              .when(LANDING, READY, "click provision", FAILURE)
              .then("failure tpm-attestation-intermittent 0x81039001")
              .andWhen("click retry", READY, "click provision", "wait-for preprov-success")
              .then("no failure"),
          row("What Retry alone cures is over at the next attempt where no number of attempts is"
                  + " said")
              .given(BENCH, "faults = [{\"id\": \"tpm-attestation-intermittent\"}]")
              .when(LANDING, READY, "click provision", FAILURE)
              .then("failure tpm-attestation-intermittent 0x81039001")
              .andWhen("click retry", READY, "click provision", "wait-for preprov-success")
              .then("no failure"),
          row("After a reset attestation may fail again")
              .given(
                  BENCH, "faults = [{\"id\": \"tpm-attestation-intermittent\", \"attempts\": 2}]")
              .when(LANDING, READY, "click provision", FAILURE, "click reset", "wait-for boot")
              .andWhen(LANDING, READY, "click provision", FAILURE)
              .then("failure tpm-attestation-intermittent 0x81039001"),
          row("Without internet the landing page becomes the failure page")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key WIN x5", "select pre-provision")
              .andWhen("internet off", "click next", FAILURE)
              .then("failure no-internet 0x800C0003", "text no connection to the internet"),
          row("Without a profile the landing page becomes the failure page")
              .given("preprovisioning-no-profile")
              .when("power on", "wait-for region", "key WIN x5", "select pre-provision")
              .andWhen("click next", FAILURE)
              .then(
                  "failure no-autopilot-profile",
                  "text No Windows Autopilot profile",
                  "text No profile found",
                  "no text Not assigned"),
          row("Internet that goes during the status page stops the work, and it goes on later")
              .given(BENCH)
              .when("technician goes to esp", "wait 5m", "internet off", "wait 20m")
              .then("screen esp", "category device-setup working")
              .andWhen("internet on", "wait-for preprov-success")
              .then("no failure"),
          row("Windows Home is refused where the device enrols itself")
              .given(BENCH, "windows.edition = Home")
              .when(LANDING, READY, "click provision", FAILURE)
              .then(
                  "failure windows-home-edition 0x80180022",
                  "row device-preparation/joining-network complete",
                  "row device-preparation/registering failed"),
          row("Internet that stays away runs into the time limit")
              .given(BENCH)
              .when("technician goes to esp", "wait 5m", "internet off", FAILURE)
              .then("failure esp-timeout 0x800705B4", "lasted esp 60m5s"),
          row("The power button in the middle of the status page leads back to the status page")
              .given(BENCH)
              .when("technician goes to esp", "wait 4m", "power off", "wait 1h", "power on")
              .andWhen("wait-for esp")
              .then("mode technician", "category device-preparation complete")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("The power button anywhere else begins again")
              .given(BENCH)
              .when(LANDING, "power off", "power on", "wait-for entra-signin")
              .then("mode fresh"),
          row("A technician who starts a sealed device again has begun the user's half")
              .given(BENCH)
              .when(SUCCESS, "click reseal", "power on", "wait-for entra-signin")
              .then("mode resealed", "notice user-flow-too-early"),
          row("An app that fails fails the technician's half, with its code in the row")
              .given("preprovisioning-app-not-detected")
              .when(LANDING, READY, "click provision", FAILURE)
              .then("failure app-not-detected 0x87D1041C", "row device-setup/apps failed"),
          row("More apps than the time limit allows fail the technician's half")
              .given("preprovisioning-esp-timeout")
              .when(LANDING, READY, "click provision", FAILURE)
              .then("failure esp-timeout 0x800705B4"));

  private TechnicianMistakes() {}
}
