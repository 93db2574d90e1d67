// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The desktop answers, and whoever has worked there signs on under the name that Windows knows. */
final class DesktopAndLock {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String DESKTOP = "user goes to desktop";
  private static final String CLOUD = "type password Cloud-1";
  private static final String SIGN_IN = "click sign-in";

  static final List<Row> ROWS =
      List.of(
          row("The corner of the desktop and of the lock screen has the sign of the connection")
              .given(ENTRA)
              .when(DESKTOP)
              .then("network-sign cable", "text 3/3/2026")
              .andWhen("network wifi")
              .then("network-sign radio")
              .andWhen("internet off")
              .then("network-sign offline")
              .andWhen("internet on", "network none")
              .then("network-sign offline")
              .andWhen("key WIN+L")
              .then("network-sign offline")
              .andWhen("network wired")
              .then("network-sign cable"),
          row("The clock of the desktop shows the virtual time of the run")
              .given(ENTRA)
              .when(DESKTOP, "wait 200d")
              .then("text 9/19/2026"),
          row("Start opens and closes a menu, and so does the Windows key")
              .given(ENTRA)
              .when(DESKTOP, "click start")
              .then("text Joni", "text Power", "text Company Portal", "control settings enabled")
              .andWhen("click start")
              .then("no text Power", "control settings absent")
              .andWhen("key WIN")
              .then("text Power")
              .andWhen("key ESC")
              .then("no text Power"),
          row("The Start menu names the apps that have come, and no others")
              .given(ENTRA, "workload.apps.0.name = Fabrikam Reader")
              .when(DESKTOP, "click start")
              .then("text Fabrikam Reader", "no text Company Portal"),
          row("A program answers that it is not part of the rehearsal")
              .given(ENTRA)
              .when(DESKTOP, "click start", "click settings")
              .then("text Settings", "text not part of the rehearsal", "control power absent")
              .andWhen("key ENTER")
              .then("no text not part of the rehearsal")
              .andWhen("click browser")
              .then("text Browser", "text not part of the rehearsal")
              .andWhen("key ESC")
              .then("no text not part of the rehearsal"),
          row("Shut down switches off, and the next start ends at the lock screen")
              .given(ENTRA)
              .when(DESKTOP, "click start", "click power", "click shut-down")
              .then("screen off")
              .andWhen("power on", "wait-for lock-screen", "click unlock", CLOUD, SIGN_IN)
              .then("screen desktop"),
          row("Restart ends at the lock screen")
              .given(ENTRA)
              .when(DESKTOP, "click start", "click power", "click restart")
              .then("screen rebooting")
              .andWhen("wait-for lock-screen", "click unlock", CLOUD, SIGN_IN)
              .then("screen desktop", "user joni@contoso.com"),
          row("A cut of the power at the desktop ends at the lock screen")
              .given(HYBRID)
              .when(DESKTOP, "power off", "power on", "wait-for lock-screen", "key CTRL+ALT+DEL")
              .then("text Joni", "control username absent")
              .andWhen("type password Domain-1", SIGN_IN)
              .then("screen desktop"),
          row("Lock and Sign out in the Start menu lead to the lock screen")
              .given(ENTRA)
              .when(DESKTOP, "key WIN", "click account", "click lock")
              .then("screen lock-screen")
              .andWhen("click unlock", CLOUD, SIGN_IN, "key WIN", "click account")
              .andWhen("click sign-out")
              .then("screen lock-screen")
              .andWhen("click unlock")
              .then("text Joni"),
          row("WIN+L leads to the sign-on of the person who works there: name shown, password"
                  + " asked")
              .given(ENTRA)
              .when(DESKTOP, "key WIN+L", "click unlock")
              .then("text Joni", "no text User name", "control username absent")
              .andWhen("type password wrong", SIGN_IN)
              .then("text The user name or the password is wrong.", "text Joni")
              .andWhen(CLOUD, SIGN_IN)
              .then("screen desktop", "user joni@contoso.com"),
          row("Other user is offered beside the known person, and leads back")
              .given(ENTRA)
              .when(DESKTOP, "key WIN+L", "click unlock", "click other-user")
              .then("control username enabled", "text User name", "control known-user enabled")
              .andWhen("click known-user")
              .then("control username absent", "control other-user enabled"),
          row("Whoever types a name where somebody is known means another user")
              .given(ENTRA)
              .when(DESKTOP, "key WIN+L", "click unlock", "type username joni@contoso.com")
              .then("accepted", "text joni@contoso.com", "control other-user absent")
              .andWhen(CLOUD, SIGN_IN)
              .then("screen desktop"),
          row("A device that locks itself in Account setup knows who works there")
              .given(HYBRID, "policies.idleLockMinutes = 1")
              .when("user goes to entra-signin-late", "type username joni@contoso.com")
              .andWhen("click next", CLOUD, SIGN_IN, "click ok", "click done")
              .andWhen("wait-for lock-screen", "key CTRL+ALT+DEL")
              .then("screen domain-signin", "text Joni", "control username absent")
              .andWhen("type password Domain-1", SIGN_IN)
              .then("screen esp"),
          row("Before anybody has worked on a device its sign-on knows nobody")
              .given("self-deploying")
              .when("user goes to domain-signin")
              .then("text Other user", "control username enabled", "control other-user absent"),
          row("An account of this device alone signs on without a password")
              .given("not-registered")
              .when("user goes to setup-choice", "select personal", "click next")
              .andWhen("type name robin", "click next", "click accept", "key WIN+L")
              .andWhen("click unlock")
              .then("text Robin", "control password absent")
              .andWhen(SIGN_IN)
              .then("screen desktop", "user robin"));

  private DesktopAndLock() {}
}
