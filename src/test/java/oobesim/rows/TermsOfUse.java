// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Terms of use of Microsoft Entra ID are accepted once, on each device where they say so. */
final class TermsOfUse {
  private static final String ENTRA = "user-driven-entra";
  private static final String ASKED = "tenant.conditionalAccess.termsOfUse = true";
  private static final String EVERY_DEVICE = "tenant.conditionalAccess.termsOnEveryDevice = true";
  private static final String NOT_EXCLUDED = "tenant.conditionalAccess.enrollmentExcluded = false";
  private static final String NEWER = "tenant.conditionalAccess.termsVersion";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String PAGE = "user goes to terms-of-use";
  private static final String CLOUD = "type password Cloud-1";
  private static final String SIGN_IN = "click sign-in";
  private static final String ACCEPT = "click accept";
  private static final String ERROR = "wait-for setup-error";
  private static final String AGAIN = "click try-again";
  private static final String FAILING = "workload.apps = [{\"name\": \"A\", \"detected\": false}]";

  static final List<Row> ROWS =
      List.of(
          row("Whoever has accepted the terms signs in again without them")
              .given(ENTRA, ASKED, NOT_EXCLUDED)
              .when(PAGE, ACCEPT, ERROR, AGAIN, PASSWORD, CLOUD, SIGN_IN)
              .then("screen just-a-moment", "since setup-error: never terms-of-use"),
          row("Whoever has declined them is asked again")
              .given(ENTRA, ASKED)
              .when(PAGE, "click decline", PASSWORD, CLOUD, SIGN_IN)
              .then("screen terms-of-use"),
          row("Whoever declines them is back at the sign-in, where nobody is known")
              .given(ENTRA, ASKED)
              .when(PAGE, "click decline")
              .then("screen entra-signin", "nobody", "no failure"),
          row("A newer version is accepted anew")
              .given(ENTRA, ASKED, NOT_EXCLUDED)
              .when(PAGE, ACCEPT, ERROR, "set " + NEWER + " 2", AGAIN, PASSWORD, CLOUD, SIGN_IN)
              .then("screen terms-of-use")
              .andWhen(ACCEPT, ERROR, AGAIN, PASSWORD, CLOUD, SIGN_IN)
              .then("screen just-a-moment"),
          row("Whoever accepted them elsewhere is not asked on this device")
              .given(ENTRA, ASKED, "users.0.termsAccepted = 1")
              .when("user goes to desktop")
              .then("never terms-of-use"),
          row("An older version that was accepted elsewhere does not count")
              .given(ENTRA, ASKED, "users.0.termsAccepted = 1", NEWER + " = 2")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen terms-of-use"),
          row("On every device: what was accepted elsewhere does not count here")
              .given(ENTRA, ASKED, EVERY_DEVICE, NOT_EXCLUDED, "users.0.termsAccepted = 1")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen terms-of-use")
              .andWhen(ACCEPT, ERROR, AGAIN, PASSWORD, CLOUD, SIGN_IN)
              .then("screen just-a-moment"),
          row("A reset takes the consents of the device away, and leaves those of the person")
              .given(ENTRA, ASKED, EVERY_DEVICE, FAILING)
              .when(PAGE, ACCEPT, "user goes to esp", "wait 30m", "click reset-device")
              .andWhen("click reset", PASSWORD, CLOUD, SIGN_IN)
              .then("screen terms-of-use"),
          row("A reset takes the consents of the device away, and leaves those of the person")
              .given(ENTRA, ASKED, FAILING)
              .when(PAGE, ACCEPT, "user goes to esp", "wait 30m", "click reset-device")
              .andWhen("click reset", PASSWORD, CLOUD, SIGN_IN)
              .then("screen just-a-moment", "since resetting: never terms-of-use"),
          row("Somebody else has to accept them as well")
              .given(
                  ENTRA,
                  ASKED,
                  NOT_EXCLUDED,
                  "device.assignedUser = null",
                  "users = [{}, {\"upn\": \"adele@contoso.com\"}]")
              .when(PAGE, ACCEPT, ERROR, AGAIN, "user goes to entra-signin")
              .andWhen("type username adele@contoso.com", "click next", CLOUD, SIGN_IN)
              .then("screen terms-of-use"));

  private TermsOfUse() {}
}
