// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Nobody prepared the device: its user unpacks it and signs in. */
final class UserDriven {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String NO_CONTROLLER = "network.domainController = false";
  private static final String SKIP_CHECK =
      "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck = true";
  private static final String NAME = "type username CONTOSO\\joni";
  private static final String PASSWORD = "type password Domain-1";

  private static final String DENIED =
      "Whoever denies a request on the phone is told so where the sign-in goes on";
  private static final String TOLD = "text denied on the phone";
  private static final String NOT_TOLD = "no text denied on the phone";

  static final List<Row> ROWS =
      List.of(
          row("Entra join: sign-in, status page, automatic sign-in, account setup, desktop")
              .given(ENTRA)
              .when("user goes to desktop")
              .then(
                  "came entra-signin < entra-password < esp < finishing < esp < desktop",
                  "never lock-screen",
                  "never provisioning-menu",
                  "user joni@contoso.com"),
          row("The device is renamed before the sign-in")
              .given(ENTRA)
              .when("user goes to desktop")
              .then(
                  "came checking-updates < rebooting < entra-signin",
                  "restarts 1",
                  "named CTO-5CG1234XYZ"),
          row("The sign-in page bears the organisation's name")
              .given(ENTRA)
              .when("user goes to entra-signin")
              .then("text Contoso"),
          row("The menu opens here as well, and pre-provisioning is refused")
              .given(ENTRA)
              .when("technician goes to preprov-landing", "wait 5s", "click provision")
              .andWhen("wait-for preprov-failure")
              .then("failure preprovisioning-not-allowed 0x80180005"),
          row("A user who may not join devices is told so, with the code")
              .given(ENTRA, "tenant.usersMayJoin = none")
              .when("user goes to setup-error")
              .then(
                  "failure join-not-allowed 0x801C0003",
                  "text Something went wrong",
                  "text 0x801c0003",
                  "never esp")
              .andWhen("set tenant.usersMayJoin all", "click try-again", "user goes to desktop")
              .then("no failure"),
          row("A user without a licence is told so, with the code")
              .given(ENTRA, "users.0.licensed = false")
              .when("user goes to setup-error")
              .then("failure user-not-licensed 0x80180018", "text Something went wrong"),
          row("A second factor stands before the status page")
              .given("user-driven-mfa-hello")
              .when("user goes to esp")
              .then("came entra-password < mfa < esp"),
          row("The number to type on the phone is another one for each request and each device")
              .given("user-driven-mfa-hello")
              .when("user goes to mfa")
              .then("text Approve types 84 there")
              .andWhen("click deny", "type password Cloud-1", "click sign-in")
              .then("text Approve types 47 there"),
          row("The number to type on the phone is another one for each request and each device")
              .given("user-driven-mfa-hello", "device.serialNumber = 5CG0000002")
              .when("user goes to mfa")
              .then("text Approve types 59 there"),
          row(DENIED)
              .given("user-driven-mfa-hello")
              .when("user goes to mfa", "click deny")
              .then("screen entra-password", TOLD)
              .andWhen("type password Cloud-1", "click sign-in")
              .then("screen mfa", NOT_TOLD)
              .andWhen("click deny", "click back", "click next")
              .then("screen entra-password", NOT_TOLD),
          row(DENIED)
              .given("user-driven-mfa-hello")
              .when("user goes to mfa", "click deny", "type password wrong", "click sign-in")
              .then("screen entra-password", NOT_TOLD, "text does not belong to this account"),
          row(DENIED)
              .given("user-driven-hybrid", "users.0.mfa = number")
              .when("user goes to entra-password-late", "type password Cloud-1", "click sign-in")
              .andWhen("click deny")
              .then("screen entra-password-late", TOLD)
              .andWhen("type password Cloud-1", "click sign-in", "click approve")
              .then("screen stay-signed-in", NOT_TOLD),
          row(DENIED)
              .on("11")
              .given(
                  "user-driven-entra",
                  "policies.restartInDeviceSetup = true",
                  "users.0.mfa = number")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen(
                  "click use-web", "click sign-in", "type username joni@contoso.com", "click next")
              .andWhen("type password Cloud-1", "click sign-in", "click deny")
              .then("screen web-signin", "control username enabled", TOLD)
              .andWhen("type username joni@contoso.com", "click next")
              .then(NOT_TOLD),
          row(DENIED)
              .given("user-driven-mfa-hello")
              .when("user goes to privacy", "click accept", "wait-for hello-setup")
              .then(NOT_TOLD)
              .andWhen("click ok", "click deny")
              .then("screen hello-setup", TOLD)
              .andWhen("click ok", "click approve", "click cancel")
              .then("screen hello-setup", NOT_TOLD),
          row("Hybrid join: the cloud first, a restart for the domain, then the domain")
              .given(HYBRID)
              .when("user goes to domain-signin")
              .then("came entra-signin < entra-password < rebooting < boot < esp < lock-screen")
              .andWhen("user goes to desktop")
              .then(
                  "since domain-signin: never entra-signin",
                  "came entra-signin < domain-signin < esp < entra-signin-late < stay-signed-in",
                  "came stay-signed-in < all-set < esp < lock-screen < domain-signin < desktop"),
          row("A hybrid user is asked for the cloud account twice")
              .given(HYBRID)
              .when("user goes to entra-signin-late")
              .then("came entra-signin < domain-signin < entra-signin-late"),
          row("Without a domain controller hybrid join fails after twenty-five minutes")
              .given(HYBRID, NO_CONTROLLER)
              .when("user goes to entra-password", "type password Cloud-1", "click sign-in")
              .andWhen("wait 20m")
              .then("screen just-a-moment", "no failure")
              .andWhen("wait 10m")
              .then("screen setup-error", "failure domain-controller-not-found 0x80070774"),
          row("A profile that skips the check goes on, and the sign-on needs the VPN")
              .given(HYBRID, NO_CONTROLLER, SKIP_CHECK)
              .when("user goes to domain-signin", NAME, PASSWORD, "click sign-in")
              .then("screen domain-signin", "text No domain controller answers")
              .andWhen("vpn on", PASSWORD, "click sign-in")
              .then("screen esp"),
          row("The domain join needs a connector that may create the computer")
              .given(HYBRID, "tenant.connector.status = inactive")
              .when("user goes to setup-error")
              .then("failure connector-not-active 0x80070774"),
          row("The domain join needs a connector that may create the computer")
              .given(
                  HYBRID, "tenant.connector.ouDelegated = false", "tenant.connector.joinsDone = 10")
              .when("user goes to setup-error")
              .then("failure unit-limit-reached 0x80070774"),
          row("The domain join needs a connector that may create the computer")
              .given(
                  HYBRID, "tenant.connector.ouDelegated = false", "tenant.connector.joinsDone = 9")
              .when("user goes to lock-screen")
              .then("no failure"));

  private UserDriven() {}
}
