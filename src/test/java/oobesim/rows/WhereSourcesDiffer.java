// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What policies, tag files and the followed source decide of status page, console and results. */
final class WhereSourcesDiffer {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String PREPARED = "preprovisioning-entra";
  private static final String DESKTOP = "user goes to desktop";
  private static final String FAILURE = "technician goes to preprov-failure";
  private static final String NOT_ALLOWED = "deploymentProfile.preprovisioningAllowed = false";
  private static final String CONSOLE = "key SHIFT+F10";
  private static final String SKIP_USER = "policies.skipUserStatusPage = true";
  private static final String SKIP_DEVICE = "policies.skipDeviceStatusPage = true";
  private static final String FAILING_APP =
      "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]";
  private static final String ASKS = "switches.resetNeedsAdministrator = true";

  static final List<Row> ROWS =
      List.of(
          row("SkipUserStatusPage: the device's page runs, the user's does not, Hello still comes")
              .given(ENTRA, SKIP_USER, "policies.hello = required")
              .when("user goes to hello-setup")
              .then("came esp < finishing < hello-setup", "since finishing: never esp")
              .andWhen("click ok", "user goes to desktop")
              .then("came hello-setup < pin-setup < desktop"),
          row("SkipUserStatusPage: a hybrid user signs on and is at the desktop")
              .given(HYBRID, SKIP_USER)
              .when(DESKTOP)
              .then("came esp < domain-signin", "since domain-signin: never esp")
              .andWhen("wait 1s")
              .then("never entra-signin-late"),
          row("SkipUserStatusPage: the user's half of a prepared device ends at the desktop")
              .given(PREPARED, SKIP_USER)
              .when("technician goes to preprov-success", "click reseal", DESKTOP)
              .then("came preprov-success < esp < finishing", "since finishing: never esp"),
          row("SkipDeviceStatusPage: the sign-in comes at once, and Account setup runs")
              .given(ENTRA, SKIP_DEVICE)
              .when(DESKTOP)
              .then("came finishing < esp", "since esp: never finishing"),
          row("SkipDeviceStatusPage: the technician's half ends without the page")
              .given(PREPARED, SKIP_DEVICE)
              .when("technician goes to preprov-success")
              .then("never esp"),
          row("With both halves skipped no status page comes")
              .given("self-deploying", SKIP_USER, SKIP_DEVICE)
              .when(DESKTOP)
              .then("never esp"),
          row("A tag file that Device setup writes switches the console off from the next start")
              .given(PREPARED, "device.consoleTag = setup")
              .when("technician goes to preprov-success", CONSOLE)
              .then("screen command-prompt")
              .andWhen(
                  "click close", "click reseal", "wait 2h", "power on", "wait-for entra-signin")
              .andWhen(CONSOLE)
              .then("screen entra-signin"),
          row("A restart in Device setup is such a start")
              .given(ENTRA, "device.consoleTag = setup", "policies.restartInDeviceSetup = true")
              .when("user goes to esp", CONSOLE)
              .then("screen command-prompt")
              .andWhen("click close", "wait-for rebooting", "wait-for lock-screen", CONSOLE)
              .then("refused", "screen lock-screen"),
          row("A tag file in the image switches the console off on every page")
              .given(PREPARED, "device.consoleTag = image")
              .when("technician goes to entra-signin", CONSOLE)
              .then("screen entra-signin")
              .andWhen("technician goes to preprov-success", CONSOLE)
              .then("refused", "screen preprov-success"),
          row("A reset takes a written tag file away")
              .given(PREPARED, "device.consoleTag = setup")
              .when("technician goes to preprov-success", "click reseal", "wait 2h", "power on")
              .andWhen("wait-for entra-signin", "key WIN x5", "select reset-device", "click next")
              .andWhen("click reset", "wait-for resetting", "wait-for entra-signin", CONSOLE)
              .then("screen command-prompt"),
          row("Without a tag file the console opens")
              .given(PREPARED)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", "power on")
              .andWhen("wait-for entra-signin", CONSOLE)
              .then("screen command-prompt"),
          row("Reset device in a standard user's session asks for nobody, as before")
              .given(ENTRA, FAILING_APP)
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .then("screen reset-confirm"),
          row("A switch: Reset device asks a standard user in the session for an administrator")
              .given(ENTRA, FAILING_APP, ASKS)
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .then("screen elevation")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click yes")
              .then("screen elevation", "text not the account of an administrator")
              .andWhen("click no")
              .then("screen esp", "control reset-device enabled"),
          row("An administrator by a role is taken there")
              .given(ENTRA, FAILING_APP, ASKS)
              .when("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .andWhen("set users.0.administrator true")
              .andWhen("type username joni@contoso.com", "type password Cloud-1", "click yes")
              .then("screen reset-confirm")
              .andWhen("click reset")
              .then("screen resetting"),
          row("In the device's half nobody is asked, whatever the switch says")
              .given(ENTRA, ASKS, "workload.apps = [{\"name\": \"A\", \"detected\": false}]")
              .when("user goes to esp", "wait 20m", "click reset-device")
              .then("screen reset-confirm"),
          row("A click on a chevron in Account setup postpones the lock")
              .given(HYBRID, "policies.idleLockMinutes = 2", "tenant.federatedSignOn = true")
              .when("user goes to domain-signin", "type username CONTOSO\\joni")
              .andWhen("type password Domain-1", "click sign-in", "wait 100s")
              .andWhen("click toggle-account-setup", "wait 100s")
              .then("screen esp")
              .andWhen("wait 30s")
              .then("screen lock-screen", "notice lock-screen-in-account-setup"),
          row("A key in Account setup postpones the lock, and nobody's hand does not")
              .given(HYBRID, "policies.idleLockMinutes = 2", "tenant.federatedSignOn = true")
              .when("user goes to domain-signin", "type username CONTOSO\\joni")
              .andWhen("type password Domain-1", "click sign-in", "wait 100s")
              .andWhen("key TAB", "wait 110s")
              .then("screen esp")
              .andWhen("set network.metered true", "wait 20s")
              .then("screen lock-screen"),
          row("The failure page has a code and a link to the logs on Windows 10 only")
              .given(PREPARED, NOT_ALLOWED)
              .when(FAILURE)
              .then(
                  "Windows 10: code",
                  "Windows 10: control view-diagnostics enabled",
                  "Windows 11: no code",
                  "Windows 11: control view-diagnostics absent")
              .andWhen("Windows 11: key CTRL+SHIFT+D")
              .then("Windows 11: screen diagnostics"),
          row("A switch: the failure page of Windows 11 as it was observed")
              .given(PREPARED, NOT_ALLOWED, "switches.resultCode = observed")
              .when(FAILURE)
              .then("code", "control view-diagnostics enabled"),
          row("The success page has a code on Windows 10 only, whatever the switch says")
              .given(PREPARED, "switches.resultCode = observed")
              .when("technician goes to preprov-success")
              .then("Windows 10: code", "Windows 11: no code"),
          row("The late sign-in asks the phone like every other one")
              .given(HYBRID, "users.0.mfa = number")
              .when("user goes to entra-password-late", "type password Cloud-1", "click sign-in")
              .then("screen mfa")
              .andWhen("click deny")
              .then("screen entra-password-late")
              .andWhen("type password Cloud-1", "click sign-in", "click approve")
              .then("screen stay-signed-in"),
          row("The late sign-in of a prepared hybrid device asks the phone, and no pass does")
              .given("preprovisioning-hybrid", "users.0.mfa = number")
              .when("technician goes to preprov-success", "click reseal")
              .andWhen("user goes to entra-password-late", "type password Cloud-1", "click sign-in")
              .then("screen mfa"),
          row("A pass is second factor enough at the late sign-in")
              .given(HYBRID, "users.0.mfa = tap")
              .when("user goes to entra-password", "type password Pass-1", "click sign-in")
              .andWhen("user goes to entra-password-late", "type password Pass-1", "click sign-in")
              .then("screen stay-signed-in"),
          row("The landing page claims nothing before the service has answered")
              .given(PREPARED)
              .when("technician goes to preprov-landing")
              .then("no text No organization found", "no text No profile found", "no text Contoso")
              .andWhen("wait 5s")
              .then("text Contoso", "control provision enabled")
              .andWhen("click refresh")
              .then("no text No organization found", "no text No profile found")
              .andWhen("wait 5s")
              .then("text Contoso"),
          row("Landing and result have a row for the user only if one is assigned")
              .given(PREPARED, "device.assignedUser = null")
              .when("technician goes to preprov-landing", "wait 5s")
              .then("no text Assigned user", "no text Not assigned", "text Contoso")
              .andWhen("technician goes to preprov-success")
              .then("no text Assigned user", "text Elapsed time"),
          row("An assigned user stands on landing and result")
              .given(PREPARED)
              .when("technician goes to preprov-landing", "wait 5s")
              .then("text Assigned user", "text joni@contoso.com")
              .andWhen("technician goes to preprov-success")
              .then("text Assigned user"),
          row("Retry provisions again by itself")
              .given(PREPARED, NOT_ALLOWED)
              .when(FAILURE, "set deploymentProfile.preprovisioningAllowed true", "click retry")
              .then("screen preprov-landing", "no failure")
              .andWhen("wait 5s")
              .then("screen esp")
              .andWhen("wait-for preprov-success")
              .then("text Elapsed time"),
          row("A switch: Retry leads to the landing page, where the button is pressed again")
              .given(PREPARED, NOT_ALLOWED, "switches.retry = landing")
              .when(FAILURE, "set deploymentProfile.preprovisioningAllowed true", "click retry")
              .then("screen preprov-landing")
              .andWhen("wait 5m")
              .then("screen preprov-landing", "control provision enabled")
              .andWhen("click provision", "wait-for preprov-success")
              .then("no failure"),
          row("Retry of a hybrid device goes on by itself as well")
              .given("preprovisioning-hybrid", NOT_ALLOWED)
              .when(FAILURE, "set deploymentProfile.preprovisioningAllowed true", "click retry")
              .andWhen("wait-for preprov-success")
              .then("no failure"),
          row("Retry without network keeps what is known and forgets the last attempt's time")
              .given(PREPARED, NOT_ALLOWED)
              .when(FAILURE, "network none", "click retry")
              .then(
                  "screen preprov-failure",
                  "failure no-internet 0x800C0003",
                  "text Contoso",
                  "no text No organization found",
                  "text 0 hours 0 minutes")
              .andWhen("network wired", "set deploymentProfile.preprovisioningAllowed true")
              .andWhen("click retry", "wait-for preprov-success")
              .then("no failure"),
          row("Retry of what was never begun waits for the technician")
              .given(PREPARED)
              .when("technician goes to provisioning-menu", "select pre-provision", "internet off")
              .andWhen("click next", "wait-for preprov-failure", "internet on", "click retry")
              .andWhen("wait 5m")
              .then("screen preprov-landing", "control provision enabled"),
          row("Exit while Retry looks for the profile ends the retry")
              .given(PREPARED, NOT_ALLOWED)
              .when(FAILURE, "click retry", "click exit", "select pre-provision", "click next")
              .andWhen("wait-for preprov-landing", "wait 1m")
              .then("screen preprov-landing", "control provision enabled"));

  private WhereSourcesDiffer() {}
}
