// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Second factors of three kinds: none, the phone, a Temporary Access Pass. */
class AccessPassTest {
  @ParameterizedTest(name = "{0}, types {1}: {2}")
  @CsvSource({
    "none,   Cloud-1, just-a-moment",
    "none,   Pass-1,  entra-password",
    "number, Cloud-1, mfa",
    "number, Pass-1,  entra-password",
    "tap,    Pass-1,  just-a-moment",
    "tap,    Cloud-1, entra-password"
  })
  void whatIsTypedAndWhoIsAskedDependsOnTheSecondFactor(String mfa, String typed, String screen) {
    atPassword("users.0.mfa", mfa).does("type password " + typed, "click sign-in").shows(screen);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"none, password-wrong", "tap, pass-wrong"})
  void aWrongSecretIsComplainedAboutByItsName(String mfa, String message) {
    Rehearsal run = atPassword("users.0.mfa", mfa).does("type password x", "click sign-in");
    assertThat(run.session().world().form().message("entra-password/password")).contains(message);
  }

  @Test
  void whoHasAPassReachesTheDesktopWithoutAPhone() {
    Rehearsal run = atPassword("users.0.mfa", "tap", "policies.hello", "required");
    run.does("type password Pass-1", "click sign-in").reaches("hello-setup");
    run.does("click ok").shows("pin-setup");
    run.does("type pin 258036", "type confirm 258036", "click ok", "click done");
    assertThat(run.shows("desktop").screens()).doesNotContain("mfa");
  }

  @Test
  void thePassIsOfNoUseAtTheSignOnOfWindows() {
    Rehearsal run = atPassword("users.0.mfa", "tap", "policies.restartInDeviceSetup", "true");
    run.does("type password Pass-1", "click sign-in").reaches("lock-screen").does("key ENTER");
    run.does("type username joni@contoso.com", "type password Pass-1", "click sign-in");
    run.shows("domain-signin").does("type password Cloud-1", "click sign-in").shows("esp");
  }

  @Test
  void theLateSignInTakesThePassToo() {
    Rehearsal run =
        Steps.resealed(Duration.ofHours(2), "preprovisioning-hybrid", "users.0.mfa", "tap");
    run.reaches("lock-screen").does("key CTRL+ALT+DEL").does(Steps.SIGN_ON);
    run.reaches("entra-signin-late").does(Steps.SIGN_IN).shows("entra-password-late");
    assertThat(run.session().world().form().message("entra-password-late/password"))
        .contains("pass-wrong");
    run.does("type password Pass-1", "click sign-in").shows("stay-signed-in");
  }

  @Test
  void thePassIsWrittenDownNowhere() {
    Rehearsal run = atPassword("users.0.mfa", "tap").does("type password Pass-1", "click sign-in");
    assertThat(run.journal()).noneMatch(line -> line.contains("Pass-1"));
  }

  @ParameterizedTest(name = "{0}: asked again {1}")
  @CsvSource({
    "users.0.mfa,    none,   false",
    "policies.hello, off,    false",
    "users.0.mfa,    tap,    false",
    "users.0.mfa,    number, true"
  })
  void theSessionWantsTheSecondFactorAgainWhereHelloIsAskedFor(
      String path, String value, boolean again) {
    Rehearsal run = atPassword("users.0.mfa", "number", "policies.hello", "required", path, value);
    boolean pass = path.equals("users.0.mfa") && value.equals("tap");
    run.does("type password " + (pass ? "Pass-1" : "Cloud-1"), "click sign-in");
    if (run.session().screen().value().equals("mfa")) {
      run.does("click approve");
    }
    if (value.equals("off")) {
      run.reaches("desktop");
    } else {
      run.reaches("hello-setup").does("click ok").shows(again ? "mfa" : "pin-setup");
    }
    assertThat(run.screens().lastIndexOf("mfa") > run.screens().lastIndexOf("esp"))
        .isEqualTo(again);
  }

  @Test
  void theSecondApprovalLeadsToThePinAndARefusalBackToTheOffer() {
    Rehearsal run = sessionAtFactor("required").does("click deny").shows("hello-setup");
    run.has("skip", false).does("click ok").shows("mfa").does("click approve").shows("pin-setup");
    run.does("type pin 258036", "type confirm 258036", "click ok").shows("all-set");
    run.does("click done").shows("desktop");
  }

  @Test
  void whoMaySkipHelloMayRefuseTheSecondApproval() {
    sessionAtFactor("offered").does("click deny").shows("hello-setup");
  }

  private static Rehearsal sessionAtFactor(String hello) {
    Rehearsal run = atPassword("users.0.mfa", "number", "policies.hello", hello);
    run.does("type password Cloud-1", "click sign-in", "click approve").reaches("esp");
    return run.reaches("hello-setup").does("click ok").shows("mfa");
  }

  private static Rehearsal atPassword(String... settings) {
    return Rehearsal.of("user-driven-entra", settings)
        .does("power on")
        .reaches("entra-signin")
        .does("type username joni@contoso.com", "click next")
        .shows("entra-password");
  }
}
