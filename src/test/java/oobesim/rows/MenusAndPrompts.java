// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What opens over a page or over the desktop, and how it is left again. */
final class MenusAndPrompts {
  private static final String BENCH = "preprovisioning-entra";
  private static final String ENTRA = "user-driven-entra";
  private static final String NOT_FOUND = "workload.apps.0.detected = false";

  static final List<Row> ROWS =
      List.of(
          row("The command prompt answers, is emptied by Escape and left by exit")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10")
              .then("screen command-prompt")
              .andWhen("type command hostname", "key ENTER")
              .then("screen command-prompt", "text CTO-5CG1234XYZ")
              .andWhen("type command exit", "key ESCAPE", "key ENTER")
              .then("screen command-prompt")
              .andWhen("type command exit", "key ENTER")
              .then("screen entra-signin"),
          row("The command prompt is closed like a window")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10", "key ALT+F4")
              .then("screen entra-signin")
              .andWhen("key SHIFT+F10", "click close")
              .then("screen entra-signin"),
          row("A command switches the device off or starts it again")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10")
              .andWhen("type command shutdown /s /t 0", "key ENTER")
              .then("screen off")
              .andWhen("wait 10m")
              .then("screen off"),
          row("A command switches the device off or starts it again")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10")
              .andWhen("type command shutdown /r /t 0", "key ENTER", "wait-for entra-signin")
              .then("came entra-signin < command-prompt < boot"),
          row("While the command prompt is open the Windows key does not count")
              .given(BENCH)
              .when("power on", "wait-for entra-signin", "key SHIFT+F10", "key WIN x5")
              .then("screen command-prompt")
              .andWhen("click close", "key WIN x4")
              .then("screen entra-signin"),
          row("Collect logs asks for a place and goes back to the page")
              .on("10")
              .given(ENTRA, NOT_FOUND)
              .when("user goes to esp", "wait 20m", "click collect-logs", "key ESCAPE")
              .then("control collect-logs enabled")
              .andWhen("click collect-logs", "wait 2m")
              .then("control collect-logs enabled", "screen esp"),
          row("After a failure Reset device asks first, unless the switch says otherwise")
              .given(ENTRA, NOT_FOUND, "switches.resetAsks = false")
              .when("user goes to esp", "wait 20m", "click reset-device")
              .then("screen resetting"),
          row("After a failure Reset device asks first, unless the switch says otherwise")
              .given(ENTRA, NOT_FOUND)
              .when("user goes to esp", "wait 20m", "click reset-device")
              .then("screen reset-confirm")
              .andWhen("click cancel")
              .then("screen esp", "failure app-not-detected 0x87D1041C")
              .andWhen("click reset-device", "power off", "power on", "wait-for esp")
              .then("failure app-not-detected 0x87D1041C")
              .andWhen("click reset-device", "click reset")
              .then("screen resetting"),
          row("Cancel leads back to the page as it stood: no category begins again")
              .given(ENTRA, "enrollmentStatusPage.installProgressTimeoutInMinutes = 5")
              .when("user goes to esp", "wait 5m", "click reset-device", "wait 20m", "click cancel")
              .then("failure esp-timeout 0x800705B4", "control reset-device enabled")
              .andWhen("wait 3h")
              .then("screen esp", "since reset-confirm: never finishing"),
          row("Learn more on the privacy page opens what it promises and stays there")
              .given(ENTRA, "deploymentProfile.privacySettingsHidden = false")
              .when("user goes to privacy", "click learn-more")
              .then("accepted", "screen privacy")
              .andWhen("click accept")
              .then("since privacy: never privacy"),
          row("Every lasting button of the desktop answers that it is not part of the rehearsal")
              .given(ENTRA)
              .when("user goes to desktop", "click search")
              .then("text rehears")
              .andWhen("key ESCAPE")
              .then("no text rehears")
              .andWhen("click file-explorer")
              .then("text rehears")
              .andWhen("key ESCAPE")
              .then("no text rehears")
              .andWhen("click start", "click mail")
              .then("text rehears")
              .andWhen("key ESCAPE")
              .then("no text rehears", "control notepad absent")
              .andWhen("click start", "click calendar")
              .then("text rehears")
              .andWhen("click close")
              .then("no text rehears", "control notepad absent")
              .andWhen("click start", "click notepad")
              .then("text rehears")
              .andWhen("click start")
              .then("control notepad enabled", "no text rehears", "control sign-out absent")
              .andWhen("click notepad", "key WIN")
              .then("control notepad enabled", "no text rehears", "control sign-out absent"),
          row("The Windows key, Escape and Start close whatever the Start menu has opened")
              .given(ENTRA)
              .when("user goes to desktop", "click start", "key WIN")
              .then("control notepad absent")
              .andWhen("click start", "click account", "click account")
              .then("control sign-out absent", "control notepad enabled")
              .andWhen("click account")
              .then("control sign-out enabled")
              .andWhen("click power")
              .then("control restart enabled", "control sign-out absent")
              .andWhen("click account")
              .then("control sign-out enabled", "control restart absent")
              .andWhen("key WIN")
              .then("control sign-out absent", "control notepad absent")
              .andWhen("click start", "click account", "key ESCAPE")
              .then("control sign-out absent", "control notepad absent")
              .andWhen("click start", "click account", "click start")
              .then("control sign-out absent", "control notepad absent")
              .andWhen("click start", "click power", "click power")
              .then("control restart absent", "control notepad enabled", "control sign-out absent")
              .andWhen("click power", "key WIN")
              .then("control restart absent", "control notepad absent")
              .andWhen("click start", "click power", "key ESCAPE")
              .then("control restart absent", "control notepad absent")
              .andWhen("click start", "click power", "click start")
              .then("control restart absent", "control notepad absent"));

  private MenusAndPrompts() {}
}
