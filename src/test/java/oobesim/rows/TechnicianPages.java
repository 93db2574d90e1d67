// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Landing page and result pages of the technician flow. */
final class TechnicianPages {
  private static final String BENCH = "preprovisioning-entra";
  private static final String NOBODY = "device.assignedUser = null";
  private static final String VIRTUAL = "device.virtual = true";
  private static final String LANDING = "technician goes to preprov-landing";
  private static final String READY = "wait 5s";
  private static final String SUCCESS = "technician goes to preprov-success";
  private static final String SELECTED =
      "enrollmentStatusPage = {\"showInstallationProgress\": true,"
          + " \"selectedMobileAppNames\": [\"Company Portal\"],"
          + " \"allowNonBlockingAppInstallation\": false}";
  private static final String FAILURE = "wait-for preprov-failure";

  static final List<Row> ROWS =
      List.of(
          row("The landing page names organisation, profile and assigned user, with a code")
              .given(BENCH)
              .when(LANDING, READY)
              .then(
                  "text Organization",
                  "text Contoso",
                  "text Contoso Bench",
                  "text joni@contoso.com",
                  "code"),
          row("The landing page names nobody if nobody is assigned")
              .given(BENCH, NOBODY)
              .when(LANDING, READY)
              .then("no text Assigned user", "no text joni@contoso.com", "code"),
          row("On Windows 10 the landing page is Windows Autopilot Configuration, with Provision")
              .on("10")
              .given(BENCH)
              .when(LANDING, READY)
              .then("text Windows Autopilot Configuration", "text Provision", "text Refresh"),
          row("On Windows 11 the landing page is Pre-provision with Windows Autopilot, with Next")
              .on("11")
              .given(BENCH)
              .when(LANDING, READY)
              .then(
                  "text Pre-provision with Windows Autopilot",
                  "text Next",
                  "no text Provision",
                  "text Refresh"),
          row("While the landing page loads nothing can be provisioned yet")
              .given(BENCH)
              .when(LANDING)
              .then("control provision disabled", "no code")
              .andWhen(READY)
              .then("control provision enabled"),
          row("Refresh brings what an administrator has changed meanwhile")
              .given(BENCH)
              .when(LANDING, READY, "set device.assignedUser adele@contoso.com")
              .then("text joni@contoso.com")
              .andWhen("click refresh", READY)
              .then("text adele@contoso.com", "no text joni@contoso.com"),
          row("Whoever does not refresh delivers the old settings")
              .given(BENCH)
              .when(LANDING, READY, "set deploymentProfile.deviceNameTemplate NEW-%SERIAL%")
              .andWhen("click provision", "wait-for preprov-success")
              .then("named CTO-5CG1234XYZ"),
          row("A profile without a name cannot be provisioned")
              .given(BENCH, "deploymentProfile.displayName = ")
              .when(LANDING, READY)
              .then("control provision disabled", "control refresh enabled"),
          row("Exit leads from the landing page to the menu")
              .given(BENCH)
              .when(LANDING, READY, "click exit")
              .then("screen provisioning-menu"),
          row("Success names organisation, profile, user and elapsed time, with Reseal")
              .given(BENCH)
              .when(SUCCESS)
              .then(
                  "text Contoso",
                  "text Contoso Bench",
                  "text joni@contoso.com",
                  "text Elapsed time",
                  "text Reseal",
                  "control retry absent"),
          row("Success names organisation, profile, user and elapsed time, with Reseal")
              .given(BENCH, NOBODY)
              .when(SUCCESS)
              .then("no text Assigned user", "no text joni@contoso.com"),
          row("On Windows 10 success is a green page with a code, on Windows 11 a card without one")
              .given(BENCH)
              .when(SUCCESS)
              .then(
                  "Windows 10: frame success",
                  "Windows 10: code",
                  "Windows 11: frame page",
                  "Windows 11: no code"),
          row("Reseal switches off, and the next start is the user's")
              .given(BENCH)
              .when(SUCCESS, "click reseal")
              .then("screen off", "mode resealed", "nobody")
              .andWhen("wait 2h", "power on", "wait-for entra-signin")
              .then("mode resealed", "no notice user-flow-too-early")
              .andWhen("user goes to desktop")
              .then("user joni@contoso.com"),
          row("Failure names the error and the elapsed time, with Retry and Reset")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE)
              .then(
                  "text Contoso",
                  "text Contoso Bench",
                  "text joni@contoso.com",
                  "text Elapsed time",
                  "text 0x800705b4",
                  "text Retry",
                  "text Reset",
                  "Windows 10: text View diagnostics",
                  "control reseal absent"),
          row("On Windows 10 failure is a red page, on Windows 11 a card")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE)
              .then("Windows 10: frame failure", "Windows 11: frame page", "Windows 10: code"),
          row("View diagnostics is there only if logs may be collected")
              .given(
                  BENCH, VIRTUAL, "enrollmentStatusPage.allowLogCollectionOnInstallFailure = false")
              .when(LANDING, READY, "click provision", FAILURE)
              .then("control view-diagnostics absent", "no text View diagnostics")
              .andWhen("key CTRL+SHIFT+D")
              .then("screen preprov-failure"),
          row("On Windows 10 View diagnostics saves the logs without leaving the page")
              .on("10")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE, "click view-diagnostics")
              .then("screen preprov-failure"),
          row("View diagnostics opens the page of logs and Close leads back")
              .on("11")
              .given(BENCH, VIRTUAL, "switches.resultCode = observed")
              .when(LANDING, READY, "click provision", FAILURE, "click view-diagnostics")
              .then("screen diagnostics")
              .andWhen("click close")
              .then("screen preprov-failure"),
          row("One Close leaves the diagnostics after an export of logs, saved or not")
              .on("11")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE, "key CTRL+SHIFT+D")
              .andWhen("click export-logs", "wait 30s")
              .then("text The archive with the logs was saved", "no text MDMDiagReport")
              .andWhen("click close")
              .then("screen preprov-failure"),
          row("One Close leaves the diagnostics after an export of logs, saved or not")
              .on("11")
              .given(BENCH, VIRTUAL, "device.exportMedium = full")
              .when(LANDING, READY, "click provision", FAILURE, "key CTRL+SHIFT+D")
              .andWhen("click export-logs", "wait 30s")
              .then("text The logs could not be exported")
              .andWhen("click close")
              .then("screen preprov-failure"),
          row("On Windows 11 CTRL+SHIFT+D opens the diagnostics of a failure")
              .on("11")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE, "key CTRL+SHIFT+D")
              .then("screen diagnostics", "text Securing your hardware"),
          row("On Windows 10 CTRL+SHIFT+D does nothing")
              .on("10")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE, "key CTRL+SHIFT+D")
              .then("refused", "screen preprov-failure"),
          row("After a failure of the network Retry leads to the landing page and on to success")
              .given(BENCH)
              .when(LANDING, READY, "network none", "click refresh", FAILURE)
              .then("failure no-internet 0x800C0003")
              .andWhen("network wired", "click retry")
              .then("screen preprov-landing")
              .andWhen(READY, "click provision", "wait-for preprov-success")
              .then("no failure"),
          row("The success page says that all is there only where the status page waited for all")
              .given(BENCH)
              .when("technician goes to preprov-success")
              .then("text Everything that is assigned to the device is on it"),
          row("Where only selected apps were waited for, the success page says so")
              .given(BENCH, SELECTED)
              .when("technician goes to preprov-success")
              .then("no text Everything that is assigned", "text other apps may still be"),
          row("With the status page hidden, the success page promises enrolment and nothing more")
              .given(BENCH, "enrollmentStatusPage.showInstallationProgress = false")
              .when("technician goes to preprov-success")
              .then("no text Everything that is assigned", "text The device is enrolled"),
          row("So it does where a policy skips the device's status page")
              .given(BENCH, "policies.skipDeviceStatusPage = true")
              .when("technician goes to preprov-success")
              .then("no text Everything that is assigned", "text The device is enrolled"),
          row("So it does where the status page is aimed at users only")
              .given(BENCH, "enrollmentStatusPage.target = user")
              .when("technician goes to preprov-success")
              .then("no text Everything that is assigned", "text The device is enrolled"),
          row("Retry has no limit")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE)
              .andWhen("click retry", READY, "click provision", FAILURE)
              .andWhen("click retry", READY, "click provision", FAILURE, "click retry")
              .then("screen preprov-landing"),
          row("Reset begins again with the first start")
              .given(BENCH, VIRTUAL)
              .when(LANDING, READY, "click provision", FAILURE, "click reset", "wait-for boot")
              .then("nameless", "mode fresh", "no failure")
              .andWhen("wait-for entra-signin", "key WIN x5")
              .then("screen provisioning-menu"));

  private TechnicianPages() {}
}
