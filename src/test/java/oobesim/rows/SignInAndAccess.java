// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What stands between the work or school sign-in and the enrolment. */
final class SignInAndAccess {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String PREPARED = "preprovisioning-entra";
  private static final String PREPARATION = "device-preparation";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String CLOUD = "type password Cloud-1";
  private static final String NAME = "type username joni@contoso.com";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String ACCESS = "tenant.conditionalAccess.";
  private static final String COMPLIANT = ACCESS + "requireCompliantDevice = true";
  private static final String HYBRID_JOINED = ACCESS + "requireHybridJoinedDevice = true";
  private static final String NOT_EXCLUDED = ACCESS + "enrollmentExcluded = false";
  private static final String EXCLUDED = "set " + ACCESS + "enrollmentExcluded true";
  private static final String BLOCKED = "screen access-blocked";

  static final List<Row> ROWS =
      List.of(
          row("A compliant device is asked for at the enrolment: nobody gets past the sign-in")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(
                  BLOCKED,
                  "text You can't get there from here",
                  "failure access-asks-compliant-device 53000",
                  "since entra-password: never just-a-moment",
                  "control next absent",
                  "control skip absent",
                  "control try-again absent")
              .andWhen("wait 2h")
              .then(BLOCKED)
              .andWhen("click sign-out")
              .then("screen entra-signin", "no failure")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("The page tells more on demand")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("no text 53000")
              .andWhen("click more-details")
              .then("text 53000", "text Microsoft Intune Enrollment", "text Unregistered"),
          row("A hybrid joined device is asked for at the enrolment: no device is one there")
              .given(ENTRA, HYBRID_JOINED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED, "failure access-asks-hybrid-device 53001"),
          row("A hybrid joined device is asked for at the enrolment: no device is one there")
              .given(HYBRID, HYBRID_JOINED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("Excluding the enrolment is the cure, without a restart")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN, EXCLUDED)
              .then(BLOCKED)
              .andWhen("click sign-out", NAME, NEXT, CLOUD, SIGN_IN, "wait-for desktop")
              .then("no failure"),
          row("A rule that excludes the enrolment does not disturb the set-up")
              .given(ENTRA, COMPLIANT, HYBRID_JOINED)
              .when("user goes to desktop")
              .then("never access-blocked"),
          row("Device preparation meets the same page")
              .on("11")
              .given(PREPARATION, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED, "never dp-progress"),
          row("A work account on a device without a profile meets the same page")
              .given("not-registered", COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("The second factor comes before the page")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED, "users.0.mfa = number")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click approve")
              .then(BLOCKED),
          row("A technician does not notice the rule, and the user of the device meets it")
              .given(PREPARED, COMPLIANT, NOT_EXCLUDED)
              .when("technician goes to preprov-success")
              .then("no failure")
              .andWhen("click reseal", "wait 2h", PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("Where nobody signs in nobody is asked for a device")
              .given("self-deploying", COMPLIANT, NOT_EXCLUDED)
              .when("power on", "wait-for lock-screen")
              .then("never access-blocked"));

  private SignInAndAccess() {}
}
