// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Windows Hello has the person choose a PIN, and from then on the lock takes that PIN. */
final class PinSetUp {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String HELLO = "policies.hello = required";
  private static final String OFFER = "user goes to hello-setup";
  private static final String PAGE = "user goes to pin-setup";
  private static final String OWN = "type pin 258036";
  private static final String CHOSEN = "type pin 739182";
  private static final String AGAIN = "type confirm 739182";
  private static final String OK = "click ok";
  private static final String DONE = "click done";
  private static final String LOCK = "key WIN+L";
  private static final String UNLOCK = "click unlock";
  private static final String SIGN_IN = "click sign-in";

  static final List<Row> ROWS =
      List.of(
          row("OK on the page of Windows Hello leads to the page where the PIN is chosen")
              .given(ENTRA, HELLO)
              .when(OFFER, OK)
              .then(
                  "screen pin-setup",
                  "text Set up a PIN",
                  "control pin enabled",
                  "control confirm enabled",
                  "box include-letters clear",
                  "control cancel enabled",
                  "control ok enabled")
              .andWhen(CHOSEN, AGAIN, OK)
              .then("screen all-set", "text All set!", "text PIN opens this device", "text OK")
              .andWhen(DONE)
              .then("screen desktop"),
          row("Whoever skips Windows Hello is not told that all is set")
              .given(ENTRA, "policies.hello = offered")
              .when(OFFER, "click skip")
              .then("screen desktop", "never all-set"),
          row("Whoever skips Windows Hello is not told that all is set")
              .given(ENTRA, "policies.hello = offered")
              .when(PAGE, "click cancel", "click skip")
              .then("screen desktop", "never all-set"),
          row("The second factor is asked between the offer and the PIN")
              .given(ENTRA, HELLO, "users.0.mfa = number")
              .when(OFFER, OK)
              .then("screen mfa", "never pin-setup")
              .andWhen("click approve")
              .then("screen pin-setup"),
          row("Whoever skips Windows Hello is not asked for the second factor again")
              .given(ENTRA, "policies.hello = offered", "users.0.mfa = number")
              .when(OFFER, "click skip")
              .then("screen desktop", "since hello-setup: never mfa"),
          row("The lock and the sign-on take the PIN that was chosen, and no other")
              .given(ENTRA, HELLO)
              .when(PAGE, CHOSEN, AGAIN, OK, DONE, LOCK, UNLOCK)
              .then("control pin enabled", "control password absent")
              .andWhen(OWN, SIGN_IN)
              .then("screen domain-signin", "text The PIN is wrong.")
              .andWhen(CHOSEN, SIGN_IN)
              .then("screen desktop", "user joni@contoso.com"),
          row("The chosen PIN outlives a cut of the power")
              .given(HYBRID, HELLO)
              .when(PAGE, CHOSEN, AGAIN, OK, "power off", "power on", "wait-for lock-screen")
              .andWhen("key CTRL+ALT+DEL", CHOSEN, SIGN_IN)
              .then("screen desktop"),
          row("A PIN that is too short is refused on the page")
              .given(ENTRA, HELLO)
              .when(PAGE, "type pin 12345", "type confirm 12345", OK)
              .then("screen pin-setup", "text This PIN is too short", "text 6 characters")
              .andWhen(CHOSEN, AGAIN, OK, DONE)
              .then("screen desktop"),
          row("A policy says how long a PIN has to be")
              .given(ENTRA, HELLO, "policies.pinMinimumLength = 4")
              .when(PAGE)
              .then("text at least 4 characters")
              .andWhen("type pin 1357", "type confirm 1357", OK, DONE)
              .then("screen desktop"),
          row("A policy says how long a PIN has to be")
              .given(ENTRA, HELLO, "policies.pinMinimumLength = 8")
              .when(PAGE, CHOSEN, AGAIN, OK)
              .then("screen pin-setup", "text 8 characters"),
          row("No PIN at all is too short as well")
              .given(ENTRA, HELLO)
              .when(PAGE, OK)
              .then("screen pin-setup", "text This PIN is too short"),
          row("Two PINs that differ are refused on the page, and may be typed once more")
              .given(ENTRA, HELLO)
              .when(PAGE, CHOSEN, "type confirm 739183", OK)
              .then("screen pin-setup", "text not the same PIN twice")
              .andWhen(AGAIN, OK, DONE)
              .then("screen desktop"),
          row("Two PINs that differ are refused on the page, and may be typed once more")
              .given(ENTRA, HELLO)
              .when(PAGE, CHOSEN, OK)
              .then("screen pin-setup", "text not the same PIN twice"),
          row("Letters and symbols are for whoever ticks the box")
              .given(ENTRA, HELLO)
              .when(PAGE, "type pin Blue-Sky", "type confirm Blue-Sky", OK)
              .then("screen pin-setup", "text not of digits alone")
              .andWhen("check include-letters", OK, DONE)
              .then("screen desktop")
              .andWhen(LOCK, UNLOCK, "type pin Blue-Sky", SIGN_IN)
              .then("screen desktop"),
          row("Cancel leads back to the offer, and what was typed is gone")
              .given(ENTRA, HELLO)
              .when(PAGE, CHOSEN, AGAIN, "click cancel")
              .then("screen hello-setup", "control skip absent")
              .andWhen(OK, OK)
              .then("screen pin-setup", "text This PIN is too short"),
          row("Where Windows Hello may be skipped, Cancel leads to Skip, and there is no PIN")
              .given(ENTRA, "policies.hello = offered")
              .when(PAGE, "click cancel", "click skip", LOCK, UNLOCK)
              .then("control pin absent", "control password enabled"),
          row("A cut of the power on the page leaves no PIN behind")
              .given(ENTRA, HELLO)
              .when(PAGE, CHOSEN, AGAIN, "power off", "power on", "wait-for lock-screen", UNLOCK)
              .then("control pin absent")
              .andWhen("type password Cloud-1", SIGN_IN, "wait-for hello-setup")
              .then("screen hello-setup"),
          row("A reset takes the chosen PIN away")
              .given("autopilot-reset", HELLO)
              .when(PAGE, CHOSEN, AGAIN, OK, DONE, "set policies.remoteReset true")
              .andWhen("wait-for resetting", "wait-for esp", "wait-for lock-screen", UNLOCK)
              .then("control pin absent"),
          row("A switch: without the page the person's made-up PIN is set up, as before")
              .given(ENTRA, HELLO, "switches.pinSetup = left-out")
              .when(OFFER, OK)
              .then("screen desktop", "never pin-setup")
              .andWhen(LOCK, UNLOCK, OWN, SIGN_IN)
              .then("screen desktop"));

  private PinSetUp() {}
}
