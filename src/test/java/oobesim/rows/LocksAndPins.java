// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Whatever starts a finished device leads to its lock, which takes a PIN, a password or a pass. */
final class LocksAndPins {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String DESKTOP = "user goes to desktop";
  private static final String HELLO = "policies.hello = required";
  private static final String PIN = "type pin 258036";
  private static final String CLOUD = "type password Cloud-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String UNLOCK = "click unlock";
  private static final String LOCKED = "wait-for lock-screen";
  private static final String TAP = "users.0.mfa = tap";
  private static final String NO_PASSWORD = "users.0.password = ";
  private static final String RESTART = "policies.restartInDeviceSetup = true";
  private static final String NAME = "type username joni@contoso.com";
  private static final String PASS = "type password Pass-1";
  private static final String OPTIONS = "click other-options";
  private static final String GLOBE = "click use-web";

  static final List<Row> ROWS =
      List.of(
          row("A restart of a finished device by the console ends at the lock, then at the sign-on")
              .given(ENTRA)
              .when(
                  DESKTOP,
                  "key WIN+L",
                  "key SHIFT+F10",
                  "type command shutdown /r /t 0",
                  "key ENTER")
              .then("screen rebooting")
              .andWhen(LOCKED, UNLOCK)
              .then("screen domain-signin", "text Joni")
              .andWhen(CLOUD, SIGN_IN)
              .then("screen desktop", "since boot: never esp", "since boot: never region"),
          row("A cut of the power while the lock screen stands ends there again")
              .given(ENTRA)
              .when(DESKTOP, "key WIN+L", "power off", "power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen"),
          row("A cut of the power at the sign-on ends at the lock screen")
              .given(HYBRID)
              .when(DESKTOP, "key WIN+L", "key CTRL+ALT+DEL", "type password Domain-1")
              .andWhen("power off", "power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen")
              .andWhen("key CTRL+ALT+DEL", "type password Domain-1", SIGN_IN)
              .then("screen desktop"),
          row("A cut of the power while the desktop restarts ends at the lock screen")
              .given(ENTRA)
              .when(DESKTOP, "click start", "click power", "click restart", "power off")
              .andWhen("power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen"),
          row("A cut of the power at the first lock of a hybrid device leads back to it")
              .given(HYBRID)
              .when("user goes to domain-signin", "power off", "power on", "wait-for boot")
              .andWhen("wait 10s")
              .then("screen lock-screen", "since boot: never entra-signin"),
          row("A prepared device at its desktop starts at the lock, not in the user's half")
              .given("preprovisioning-entra")
              .when("technician goes to preprov-success", "click reseal", DESKTOP)
              .andWhen("power off", "wait 1d", "power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen", "since boot: never entra-signin"),
          row("A device without management starts at its lock as well")
              .given("not-registered")
              .when("user goes to setup-choice", "select personal", "click next")
              .andWhen("type name robin", "click next", "click accept")
              .andWhen("power off", "power on", "wait-for boot", "wait 10s")
              .then("screen lock-screen"),
          row("Once Windows Hello is set up the sign-on takes the PIN")
              .given(ENTRA, HELLO)
              .when(DESKTOP, "key WIN+L", UNLOCK)
              .then("text Joni", "text PIN", "control pin enabled", "control password absent")
              .andWhen("type pin 111111", SIGN_IN)
              .then("screen domain-signin", "text The PIN is wrong.")
              .andWhen(PIN, SIGN_IN)
              .then("screen desktop", "user joni@contoso.com"),
          row("The PIN is asked after a restart of the desktop and a cut of the power")
              .given(ENTRA, HELLO)
              .when(DESKTOP, "click start", "click power", "click restart", LOCKED, UNLOCK)
              .then("control pin enabled")
              .andWhen(PIN, SIGN_IN, "power off", "power on", LOCKED, UNLOCK)
              .then("control pin enabled")
              .andWhen(PIN, SIGN_IN)
              .then("screen desktop"),
          row("A hybrid joined person has a PIN behind CTRL+ALT+DEL, and without a domain"
                  + " controller")
              .given(HYBRID, HELLO)
              .when(DESKTOP, "key WIN+L", "key CTRL+ALT+DEL")
              .then("control pin enabled", "control password absent")
              .andWhen("set network.domainController false", PIN, SIGN_IN)
              .then("screen desktop"),
          row("Sign-in options lead from the PIN to the password and back")
              .given(ENTRA, HELLO, "policies.webSignIn = false")
              .when(DESKTOP, "key WIN+L", UNLOCK, OPTIONS)
              .then(
                  "control use-password enabled",
                  "control use-pin absent",
                  "control use-web absent")
              .andWhen("click use-password")
              .then("control password enabled", "control pin absent")
              .andWhen(OPTIONS, "click use-pin")
              .then("control pin enabled", "control password absent")
              .andWhen(OPTIONS, "click use-password", CLOUD, SIGN_IN)
              .then("screen desktop"),
          row("A script that types the password where the PIN is asked goes by the sign-in options")
              .given(ENTRA, HELLO)
              .when(DESKTOP, "key WIN+L", UNLOCK, CLOUD, SIGN_IN)
              .then("screen desktop"),
          row("Whoever skips Windows Hello has no PIN")
              .given(ENTRA, "policies.hello = offered")
              .when("user goes to hello-setup", "click skip", "key WIN+L", UNLOCK)
              .then("control pin absent", "control password enabled"),
          row("Other user has no PIN, whoever has one on the device")
              .given(ENTRA, HELLO)
              .when(DESKTOP, "key WIN+L", UNLOCK, "click other-user")
              .then("control username enabled", "control password enabled", "control pin absent"),
          row("An Autopilot Reset takes the PIN away")
              .given("autopilot-reset", HELLO)
              .when(DESKTOP, "set policies.remoteReset true", "wait-for resetting", "wait-for esp")
              .andWhen(LOCKED, UNLOCK)
              .then("control pin absent"),
          row("After a restart in Device setup Other user offers the web, which asks for the pass"
                  + " again")
              .on("11")
              .given(ENTRA, TAP, NO_PASSWORD, RESTART, HELLO)
              .when("user goes to entra-password", PASS, SIGN_IN, LOCKED, UNLOCK)
              .then(
                  "text Other user",
                  "control other-options enabled",
                  "no notice pass-opens-no-lock")
              .andWhen(OPTIONS)
              .then(
                  "screen web-signin",
                  "control username absent",
                  "control password absent",
                  "control sign-in enabled")
              .andWhen(SIGN_IN)
              .then("control username enabled", "control next enabled", "control password absent")
              .andWhen(NAME, "click next")
              .then("control password enabled", "control sign-in enabled", "text joni@contoso.com")
              .andWhen("click back")
              .andWhen(NAME, "type password wrong", SIGN_IN)
              .then("screen web-signin", "text This pass does not belong")
              .andWhen(PASS, SIGN_IN, "wait-for hello-setup", "click ok")
              .then("screen pin-setup")
              .andWhen(PIN, "type confirm 258036", "click ok", "click done", "key WIN+L", UNLOCK)
              .then("control pin enabled")
              .andWhen(PIN, SIGN_IN)
              .then("screen desktop", "user joni@contoso.com"),
          row("The sign-on itself takes no pass, and no empty password")
              .given(ENTRA, TAP, NO_PASSWORD, RESTART)
              .when(
                  "user goes to entra-password", PASS, SIGN_IN, LOCKED, UNLOCK, NAME, PASS, SIGN_IN)
              .then("screen domain-signin", "text The user name or the password is wrong.")
              .andWhen("type password ", SIGN_IN)
              .then("screen domain-signin"),
          row("The web sign-in knows its people and needs the internet")
              .on("11")
              .given(ENTRA, RESTART)
              .when("user goes to lock-screen", UNLOCK, OPTIONS, GLOBE, SIGN_IN)
              .andWhen("type username nobody@contoso.com", CLOUD, SIGN_IN)
              .then("text There is no account with this user name.")
              .andWhen("internet off", NAME, CLOUD, SIGN_IN)
              .then("text the device has no connection")
              .andWhen("click back")
              .then("screen domain-signin")
              .andWhen("internet on", OPTIONS, GLOBE, SIGN_IN, NAME, CLOUD, SIGN_IN)
              .andWhen("wait-for desktop")
              .then("user joni@contoso.com"),
          row("Where a PIN is there, the sign-in options list the password and the web")
              .on("11")
              .given(ENTRA, HELLO)
              .when(DESKTOP, "key WIN+L", UNLOCK, OPTIONS)
              .then("control use-password enabled", "control use-web enabled")
              .andWhen(GLOBE)
              .then("screen web-signin", "text Joni", "control sign-in enabled")
              .andWhen(SIGN_IN, NAME, "click next", CLOUD, SIGN_IN)
              .then("screen desktop"),
          row("Without the internet no page of the web opens")
              .on("11")
              .given(ENTRA, RESTART)
              .when("user goes to lock-screen", UNLOCK, OPTIONS, "internet off", SIGN_IN)
              .then("screen web-signin", "text has no connection", "control username absent")
              .andWhen("internet on", SIGN_IN)
              .then("control username enabled", "no text has no connection"),
          row("A script of before types name and password at once")
              .on("11")
              .given(ENTRA, RESTART)
              .when("user goes to lock-screen", UNLOCK, OPTIONS, GLOBE, SIGN_IN, NAME, CLOUD)
              .andWhen(SIGN_IN, "wait-for desktop")
              .then("user joni@contoso.com"),
          row("The web sign-in asks the phone of whoever has a second factor")
              .on("11")
              .given(ENTRA, RESTART, "users.0.mfa = number")
              .when(
                  "user goes to lock-screen", UNLOCK, OPTIONS, GLOBE, SIGN_IN, NAME, CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click deny")
              .then("screen web-signin")
              .andWhen(NAME, CLOUD, SIGN_IN, "click approve", "wait-for desktop")
              .then("user joni@contoso.com"),
          row("Windows 10 has no web sign-in: a pass alone is stuck at the lock")
              .on("10")
              .given(ENTRA, TAP, NO_PASSWORD, RESTART)
              .when("user goes to entra-password", PASS, SIGN_IN, LOCKED, UNLOCK)
              .then("control other-options absent", "notice pass-opens-no-lock"),
          row("Without the policy Windows 11 has no web sign-in either")
              .on("11")
              .given(ENTRA, TAP, NO_PASSWORD, RESTART, "policies.webSignIn = false")
              .when("user goes to entra-password", PASS, SIGN_IN, LOCKED, UNLOCK)
              .then("control other-options absent", "notice pass-opens-no-lock")
              .andWhen("set policies.webSignIn true", "click back", UNLOCK)
              .then("control other-options enabled"),
          row("A hybrid joined device has no web sign-in")
              .given(HYBRID, TAP)
              .when("user goes to entra-password", PASS, SIGN_IN, "user goes to domain-signin")
              .then("control other-options absent", "no notice pass-opens-no-lock"),
          row("Without a restart the pass is not asked again before Windows Hello")
              .given(ENTRA, TAP, NO_PASSWORD, HELLO)
              .when("user goes to entra-password", PASS, SIGN_IN, "wait-for hello-setup")
              .then("never lock-screen", "no notice pass-opens-no-lock"),
          row("Version 24H2, pre-provisioned: the web sign-in is missing after the user's set-up")
              .on("11")
              .given(
                  "preprovisioning-entra",
                  "windows.build = 26100",
                  "faults = [{\"id\": \"web-sign-in-missing\"}]",
                  TAP)
              .when("technician goes to preprov-success", "click reseal")
              .andWhen("user goes to entra-password", PASS, SIGN_IN, "wait-for desktop")
              .then("notice web-sign-in-missing")
              .andWhen("key WIN+L", UNLOCK)
              .then("control other-options absent", "notice pass-opens-no-lock"),
          row("The defect is of version 24H2 and of pre-provisioning alone")
              .on("11")
              .given(
                  ENTRA,
                  "windows.build = 26100",
                  "faults = [{\"id\": \"web-sign-in-missing\"}]",
                  TAP)
              .when("user goes to entra-password", PASS, SIGN_IN, "wait-for desktop")
              .andWhen("key WIN+L", UNLOCK)
              .then("control other-options enabled", "no notice web-sign-in-missing"));

  private LocksAndPins() {}
}
