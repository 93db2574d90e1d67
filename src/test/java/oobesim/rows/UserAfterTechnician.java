// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The user's half of pre-provisioning with Microsoft Entra join. */
final class UserAfterTechnician {
  private static final String BENCH = "preprovisioning-entra";
  private static final String SEALED = "technician goes to preprov-success";
  private static final String LATER = "wait 2h";
  private static final String TWO_USERS =
      "users = [{\"upn\": \"joni@contoso.com\"}, {\"upn\": \"adele@contoso.com\"}]";

  static final List<Row> ROWS =
      List.of(
          row("The user signs in, device setup runs again, then account setup, then the desktop")
              .given(BENCH)
              .when(SEALED, "click reseal", LATER, "power on", "user goes to esp")
              .then(
                  "since off: came boot < checking-updates < entra-signin < entra-password < esp",
                  "category device-preparation complete")
              .andWhen("user goes to desktop")
              .then(
                  "since off: came esp < finishing < esp < desktop",
                  "category device-setup complete",
                  "category account-setup complete",
                  "since off: restarts 0"),
          row("What was assigned since is installed in the user's half")
              .given(BENCH)
              .when(SEALED, "click reseal", "set workload.apps.0.minutes 4")
              .andWhen("set workload.certificates 3", LATER, "power on", "user goes to esp")
              .andWhen("wait 1m", "click toggle-device-setup")
              .then("text of 3 applied"),
          row("License terms that are shown stand before the user's sign-in")
              .given(BENCH, "deploymentProfile.eulaHidden = false")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .then("since off: came eula < entra-signin"),
          row("A second factor is asked for after the password and before the status page")
              .given(BENCH, "users.0.mfa = number")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to mfa")
              .then("since off: never esp")
              .andWhen("click deny")
              .then("screen entra-password")
              .andWhen("user goes to desktop")
              .then("since off: came entra-password < mfa < esp < desktop"),
          row("On Windows 10 the sign-in page goes on with Next, on Windows 11 with Sign in")
              .given(BENCH)
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-password")
              .then(
                  "Windows 10: text Next",
                  "Windows 10: no text Sign in",
                  "Windows 11: text Sign in",
                  "Windows 11: no text Next"),
          row("Privacy stands between the device's part and the automatic sign-in")
              .given(BENCH, "deploymentProfile.privacySettingsHidden = false")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to desktop")
              .then("since off: came entra-signin < esp < privacy < finishing < esp < desktop"),
          row("A restart in device setup costs the automatic sign-in")
              .given(BENCH, "policies.restartInDeviceSetup = true")
              .when(SEALED)
              .then("since preprov-landing: came esp < rebooting < boot < preprov-success")
              .andWhen("click reseal", LATER, "power on", "user goes to lock-screen")
              .then("since off: came esp < rebooting < boot < esp < lock-screen")
              .andWhen("user goes to desktop")
              .then("since off: never finishing"),
          row("Windows Hello is asked for at the end if policy says so")
              .given(BENCH, "policies.hello = required")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to hello-setup")
              .then("control skip absent")
              .andWhen("click ok", "user goes to desktop")
              .then("screen desktop"),
          row("Windows Hello is asked for at the end if policy says so")
              .given(BENCH, "policies.hello = offered")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to hello-setup")
              .andWhen("click skip")
              .then("screen desktop"),
          row("A user who begins within ninety minutes breaks a rule, which is noted")
              .given(BENCH)
              .when(SEALED, "click reseal", "wait 60m", "power on", "user goes to entra-signin")
              .then("notice user-flow-too-early", "no failure"),
          row("A user who begins after ninety minutes breaks no rule")
              .given(BENCH)
              .when(SEALED, "click reseal", "wait 90m", "power on", "user goes to entra-signin")
              .then("no notice user-flow-too-early"),
          row("After more than six months Win32 apps are not detected any more")
              .given(BENCH)
              .when(SEALED, "click reseal", "wait 200d", "power on", "user goes to esp", "wait 5m")
              .then(
                  "failure detection-not-computed",
                  "row device-setup/apps failed",
                  "exported IntuneManagementExtension.log detection state: NotComputed"),
          row("Within six months Win32 apps are detected")
              .given(BENCH)
              .when(SEALED, "click reseal", "wait 150d", "power on", "user goes to desktop")
              .then("no failure"),
          row("The device counts as not compliant for a while when the user takes over")
              .given(BENCH)
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .then("notice compliance-falls-back"),
          row("A name of another organisation is told to belong there")
              .given(BENCH)
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username joni@fabrikam.com", "click next")
              .then("screen entra-signin", "text belong to another organization"),
          row("An unknown name and a wrong password stay on their pages")
              .given(BENCH)
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("click next")
              .then("screen entra-signin", "text Type a user name first.")
              .andWhen("type username nobody@contoso.com", "click next")
              .then("screen entra-signin", "text There is no account with this user name.")
              .andWhen("user goes to entra-password", "type password wrong", "click sign-in")
              .then("screen entra-password", "text This password does not belong"),
          row("A switch: only the assigned user may sign in, whoever made the device")
              .given(
                  BENCH,
                  TWO_USERS,
                  "device.assignedUser = joni@contoso.com",
                  "switches.assignedUserEnforced = true")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next")
              .then("screen entra-signin", "text This device was assigned to joni@contoso.com")
              .andWhen("user goes to desktop")
              .then("user joni@contoso.com"),
          row("Where no name is filled in any user of the tenant may sign in")
              .given(BENCH, TWO_USERS, "device.assignedUser = joni@contoso.com")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next")
              .then("screen entra-password", "no notice another-user-assigned")
              .andWhen("user goes to desktop")
              .then("user adele@contoso.com"),
          row("Where no name is filled in any user of the tenant may sign in")
              .given("user-driven-entra", TWO_USERS, "device.assignedUser = joni@contoso.com")
              .when("user goes to entra-signin", "type username adele@contoso.com", "click next")
              .then("screen entra-password"),
          row("Where the name is filled in it is the assigned user's alone")
              .given(
                  BENCH,
                  TWO_USERS,
                  "device.assignedUser = joni@contoso.com",
                  "device.upnPrefill = true")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .then("text joni@contoso.com", "control username disabled")
              .andWhen("type username adele@contoso.com")
              .then("refused"),
          row("A switch: a filled-in name may be changed, and anybody of the tenant signs in")
              .given(
                  BENCH,
                  TWO_USERS,
                  "device.upnPrefill = true",
                  "switches.assignedUserEnforced = false")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next")
              .then("screen entra-password"),
          row("With federated sign-on, or nobody assigned, another user may sign in")
              .given(
                  BENCH,
                  TWO_USERS,
                  "device.assignedUser = joni@contoso.com",
                  "switches.assignedUserEnforced = true",
                  "tenant.federatedSignOn = true")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next")
              .then("screen entra-password"),
          row("With federated sign-on, or nobody assigned, another user may sign in")
              .given(BENCH, TWO_USERS, "device.assignedUser = null")
              .when(SEALED, "click reseal", LATER, "power on", "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next")
              .then("screen entra-password"));

  private UserAfterTechnician() {}
}
