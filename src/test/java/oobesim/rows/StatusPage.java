// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The Enrollment Status Page: which categories run when, their rows, and their words. */
final class StatusPage {
  private static final String ENTRA = "user-driven-entra";
  private static final String BENCH = "preprovisioning-entra";
  private static final String ALL_AT_ONCE = "click toggle-device-setup";

  static final List<Row> ROWS =
      List.of(
          row("The first three rows are complete at once where a user has signed in")
              .given(ENTRA)
              .when("user goes to esp", "wait 1s")
              .then(
                  "row device-preparation/securing-hardware complete",
                  "row device-preparation/joining-network complete",
                  "row device-preparation/registering complete",
                  "row device-preparation/preparing working",
                  "category device-setup waiting"),
          row("The first three rows are complete at once where a user has signed in")
              .given("user-driven-hybrid")
              .when("user goes to esp", "wait 1s")
              .then(
                  "row device-preparation/securing-hardware complete",
                  "row device-preparation/preparing working"),
          row("The first three rows are complete at once where a user has signed in")
              .given(
                  "not-registered", "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when("user goes to esp", "wait 1s")
              .then(
                  "row device-preparation/registering complete",
                  "row device-preparation/preparing working"),
          row("A page for all devices has the user's part on devices without a profile as well")
              .given(
                  "not-registered", "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when("user goes to desktop")
              .then("came esp < finishing < esp < desktop", "category account-setup complete"),
          row("For a technician the rows of device preparation run one after another")
              .given(BENCH)
              .when("technician goes to esp", "wait 10s")
              .then(
                  "row device-preparation/securing-hardware working",
                  "row device-preparation/joining-network waiting",
                  "row device-preparation/registering waiting",
                  "row device-preparation/preparing waiting")
              .andWhen("wait 80s")
              .then(
                  "row device-preparation/securing-hardware complete",
                  "row device-preparation/joining-network working",
                  "row device-preparation/registering waiting")
              .andWhen("wait 20s")
              .then(
                  "row device-preparation/joining-network complete",
                  "row device-preparation/registering working",
                  "row device-preparation/preparing waiting")
              .andWhen("wait 60s")
              .then(
                  "row device-preparation/registering complete",
                  "row device-preparation/preparing working",
                  "category device-preparation working",
                  "category device-setup waiting"),
          row("The rows of device setup run side by side")
              .given(ENTRA)
              .when("user goes to esp", "wait 90s")
              .then(
                  "category device-preparation complete",
                  "row device-setup/security-policies identifying",
                  "row device-setup/certificates identifying",
                  "row device-setup/network-connections identifying",
                  "row device-setup/apps identifying"),
          row("Security policies are one of one, however many they are")
              .given(ENTRA, "workload.policies = 40")
              .when("user goes to esp", "wait 10m", ALL_AT_ONCE)
              .then("text Security policies (1 of 1 applied)"),
          row("Certificates, networks and apps are counted")
              .given(ENTRA, "workload.certificates = 2", "workload.networkConnections = 3")
              .when("user goes to esp", "wait 20m", ALL_AT_ONCE)
              .then(
                  "text Certificates (2 of 2 applied)",
                  "text Network connections (3 of 3 added)",
                  "text of 3 installed"),
          row("What is not assigned needs no setup, and its row is there all the same")
              .given(
                  ENTRA,
                  "workload.policies = 0",
                  "workload.certificates = 0",
                  "workload.networkConnections = 0")
              .when("user goes to esp", "wait 10m", ALL_AT_ONCE)
              .then(
                  "text Security policies (No setup needed)",
                  "text Certificates (No setup needed)",
                  "text Network connections (No setup needed)"),
          row("A category that has not begun is waiting, one that runs is being worked on")
              .given(ENTRA)
              .when("user goes to esp", "wait 1s")
              .then("text Working on it...", "text Waiting")
              .andWhen("wait 10m")
              .then("text Complete", "text Working on it..."),
          row("Account setup says that it comes after the sign-in while nobody is signed in")
              .given("self-deploying")
              .when("power on", "wait-for esp")
              .then(
                  "text This will finish after signing in", "category account-setup after-sign-in"),
          row("Account setup begins with the registration of the device")
              .given(ENTRA)
              .when("user goes to finishing", "user goes to esp", "wait 5s")
              .then(
                  "row account-setup/joining-network working",
                  "row account-setup/apps waiting",
                  "category device-setup complete"),
          row("Account setup counts the apps of the user only")
              .given(ENTRA)
              .when("user goes to finishing", "user goes to esp", "wait 90s")
              .andWhen("click toggle-account-setup")
              .then("text of 2 installed", "text Certificates (No setup needed)"),
          row("A failed row names its code, and what comes after reads previous step failed")
              .given(ENTRA, "workload.apps.0.detected = false")
              .when("user goes to esp", "wait 10m", ALL_AT_ONCE)
              .then(
                  "row device-setup/apps failed",
                  "text 0x87D1041C",
                  "category device-setup failed",
                  "category account-setup previous-failed",
                  "text Previous step failed"),
          row("A failure in device preparation leaves device setup unreached")
              .given(BENCH, "device.virtual = true")
              .when("technician goes to esp", "wait 7m")
              .then(
                  "row device-preparation/securing-hardware failed",
                  "row device-preparation/joining-network previous-failed",
                  "row device-preparation/preparing previous-failed",
                  "category device-setup previous-failed"),
          row("Rows are hidden at first, and each category has its own switch")
              .given(ENTRA)
              .when("user goes to esp", "wait 10m")
              .then("no text Security policies", "no text Securing your hardware")
              .andWhen(ALL_AT_ONCE)
              .then("text Security policies", "no text Securing your hardware")
              .andWhen("click toggle-device-preparation")
              .then("text Security policies", "text Securing your hardware"),
          row("What is shown stays shown while the page goes on")
              .given(ENTRA)
              .when("user goes to esp", "wait 2m", ALL_AT_ONCE, "wait 8m", "internet off")
              .andWhen("internet on", "wait 1m")
              .then("text Security policies"),
          row("The page leaves five seconds after success, without any input")
              .given(ENTRA)
              .when("user goes to esp", "wait 25m")
              .then("screen esp", "category device-setup working")
              .andWhen("user goes to finishing")
              .then("category device-setup complete"),
          row("The device preparation page and the status page exclude each other")
              .on("11")
              .given(
                  "device-preparation",
                  "enrollmentStatusPage = {\"showInstallationProgress\": true}")
              .when("user goes to desktop")
              .then("came dp-progress < dp-complete < desktop", "never esp"));

  private StatusPage() {}
}
