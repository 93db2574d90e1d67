// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What goes wrong where nobody looks: behind the ring, in the second half, at the second try. */
final class WorsePlaces {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PREPARED_HYBRID = "preprovisioning-hybrid";
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String NO_PAGE = "enrollmentStatusPage.showInstallationProgress = false";
  private static final String VIRTUAL = "device.virtual = true";
  private static final String UNSEEN = "Behind the ring a device fails as it does on the page";
  private static final String FORGOTTEN = "What was typed is gone when its page comes again";
  private static final String NO_LONGER = "A failure that was left behind is not on the next page";
  private static final String PICKER = "The folder picker is left by Escape or for want of a drive";
  private static final String[] PROVISION = {
    "technician goes to preprov-landing", "wait 5s", "click provision"
  };

  static final List<Row> ROWS =
      List.of(
          row(UNSEEN)
              .given(BENCH, NO_PAGE, VIRTUAL)
              .when(PROVISION)
              .andWhen("wait-for preprov-failure")
              .then(
                  "failure virtual-machine-tpm 0x800705B4", "came just-a-moment < preprov-failure"),
          row(UNSEEN)
              .given("self-deploying", NO_PAGE, VIRTUAL)
              .when("power on", "wait-for setup-error")
              .then("failure virtual-machine-tpm 0x800705B4"),
          row(UNSEEN)
              .given(BENCH, NO_PAGE)
              .when(PROVISION)
              .andWhen("wait 1m", "internet off", "wait 1m", "internet on")
              .andWhen("wait-for preprov-success")
              .then("lasted just-a-moment 4m50s"),
          row(UNSEEN)
              .given(BENCH, NO_PAGE, "enrollmentStatusPage.installProgressTimeoutInMinutes = 30")
              .when(PROVISION)
              .andWhen("wait 1m", "internet off", "wait-for preprov-failure")
              .then("failure esp-timeout 0x800705B4"),
          row(UNSEEN)
              .given(
                  "self-deploying",
                  NO_PAGE,
                  "enrollmentStatusPage.installProgressTimeoutInMinutes = 30")
              .when("power on", "wait-for just-a-moment", "wait 2m", "internet off")
              .andWhen("wait-for setup-error")
              .then("failure esp-timeout 0x800705B4"),
          row("A hybrid technician's half that fails at the domain ends before the restart")
              .given(PREPARED_HYBRID, "tenant.connector.status = inactive")
              .when(PROVISION)
              .andWhen("wait-for preprov-failure")
              .then("failure connector-not-active 0x80070774", "never rebooting")
              .andWhen("set tenant.connector.status active", "click retry", "wait-for esp")
              .then("came preprov-failure < preprov-landing < rebooting < preprov-landing < esp")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("A hybrid technician's half tells its failure behind the ring of the landing page")
              .given(PREPARED_HYBRID, VIRTUAL)
              .when(PROVISION)
              .andWhen("wait-for preprov-failure")
              .then("failure virtual-machine-tpm 0x800705B4", "text Elapsed time"),
          row("What the landing page works at waits for the internet")
              .given(PREPARED_HYBRID)
              .when(PROVISION)
              .andWhen("wait 1m", "internet off", "wait 10m", "internet on", "wait-for rebooting")
              .then("no failure"),
          row("With the status page hidden the hybrid technician's half ends behind the restart")
              .given(PREPARED_HYBRID, NO_PAGE)
              .when(PROVISION)
              .andWhen("wait-for preprov-success")
              .then("came preprov-landing < rebooting < boot < preprov-landing < preprov-success"),
          row("The time limit of a hidden status page counts on while the network is another")
              .given("preprovisioning-esp-hidden")
              .when("set enrollmentStatusPage.installProgressTimeoutInMinutes 1")
              .andWhen("technician goes to preprov-landing", "wait 10s", "click provision")
              .andWhen("wait 20s", "internet off", "wait 1s", "internet on")
              .andWhen("wait-for preprov-failure")
              .then("lasted just-a-moment 1m"),
          row("What stands still on the status page goes on with the internet")
              .given(BENCH)
              .when(PROVISION)
              .andWhen("wait-for esp", "wait 1m", "internet off", "wait 10m", "internet on")
              .andWhen("wait-for preprov-success")
              .then("lasted esp 41m35s"),
          row(NO_LONGER)
              .given("not-registered", "network.captivePortal = true")
              .when("user goes to setup-choice", "select work", "click next")
              .then("screen setup-error")
              .andWhen("click skip")
              .then("no failure"),
          row(FORGOTTEN)
              .given(HYBRID)
              .when("user goes to entra-password-late", "type password Cloud-1", "click back")
              .andWhen("click next", "click sign-in")
              .then("screen entra-password-late"),
          row(FORGOTTEN)
              .given(ENTRA, "policies.hello = required")
              .when("user goes to pin-setup", "type pin 258036", "type confirm 258036")
              .andWhen("click cancel", "click ok", "click ok")
              .then("screen pin-setup"),
          row(FORGOTTEN)
              .given(BENCH)
              .when("technician goes to provisioning-menu", "select reset-device", "click exit")
              .andWhen("key WIN x5", "click next")
              .then("never reset-confirm"),
          row(FORGOTTEN)
              .given(ENTRA)
              .when("user goes to desktop", "key WIN+L", "click unlock", "type password Cloud-1")
              .andWhen("click back", "click unlock", "click sign-in")
              .then("screen domain-signin"),
          row(FORGOTTEN)
              .given("autopilot-reset")
              .when("user goes to desktop", "key WIN+L", "key CTRL+WIN+R")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click cancel")
              .andWhen("key CTRL+WIN+R", "click sign-in")
              .then("screen reset-signin"),
          row(PICKER)
              .on("11")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .then("control export-logs absent")
              .andWhen("key ESCAPE")
              .then("screen diagnostics", "control export-logs enabled"),
          row(PICKER)
              .on("11")
              .given(BENCH, "device.exportMedium = full")
              .when("power on", "wait-for entra-signin", "key CTRL+SHIFT+D", "click export-logs")
              .andWhen("wait 30s")
              .then("control export-logs enabled")
              .andWhen("set device.exportMedium present", "click export-logs", "wait 2s")
              .then("control export-logs absent")
              .andWhen("wait 3m")
              .then("control close enabled", "control export-logs absent"),
          row("Windows Hello without a PIN page goes on once the phone has said yes")
              .given("user-driven-mfa-hello", "switches.pinSetup = left-out")
              .when("user goes to privacy", "click accept", "wait-for hello-setup", "click ok")
              .then("screen mfa")
              .andWhen("click approve")
              .then("screen desktop"));

  private WorsePlaces() {}
}
