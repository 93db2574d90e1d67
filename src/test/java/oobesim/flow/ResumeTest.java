// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static oobesim.flow.ScenarioSteps.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The power goes behind the device's part of OOBE, or the network under a late sign-in. */
class ResumeTest {
  private static final String[] EVERYTHING = {
    "deploymentProfile.privacySettingsHidden", "false",
    "enrollmentStatusPage.installQualityUpdates", "true",
    "policies.hello", "required"
  };

  private static final String[] NO_UPDATE = {
    "deploymentProfile.privacySettingsHidden", "false", "policies.hello", "required"
  };

  @ParameterizedTest(name = "cut at {0}: {1}")
  @CsvSource({
    "privacy,        privacy",
    "quality-update, quality-update",
    "lock-screen,    lock-screen",
    "domain-signin,  lock-screen",
    "hello-setup,    lock-screen",
    "pin-setup,      lock-screen",
    "all-set,        lock-screen"
  })
  void whatTheUserHasBehindThemDoesNotComeAgain(String cut, String resumed) {
    Rehearsal run = going(cut, EVERYTHING).does("power off", "power on");
    run.reaches(resumed);
    assertThat(after(run, "off")).containsExactly("boot", resumed);
    finish(run);
    assertThat(after(run, "off")).doesNotContain("region", "entra-signin", "checking-updates");
  }

  @Test
  void afterFinishingWasCutTheUserSignsInAgain() {
    Rehearsal run = going("finishing", NO_UPDATE).does("power off", "power on");
    run.reaches("lock-screen");
    finish(run);
    assertThat(after(run, "off"))
        .containsExactly(
            "boot",
            "lock-screen",
            "domain-signin",
            "esp",
            "hello-setup",
            "pin-setup",
            "all-set",
            "desktop");
  }

  @Test
  void afterHelloWasCutAccountSetupIsNotDoneAgain() {
    Rehearsal run = going("hello-setup", NO_UPDATE).does("power off", "power on");
    finish(run.reaches("lock-screen"));
    assertThat(after(run, "off"))
        .containsExactly(
            "boot",
            "lock-screen",
            "domain-signin",
            "hello-setup",
            "pin-setup",
            "all-set",
            "desktop");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"user-driven-hybrid", "self-deploying"})
  void aLockScreenComesBackAsALockScreen(String profile) {
    Rehearsal run = Rehearsal.of(profile).does("power on");
    if (profile.contains("hybrid")) {
      run.reaches("entra-signin").does(Steps.SIGN_IN);
    }
    run.reaches("lock-screen").does("power off", "power on").reaches("lock-screen");
    assertThat(after(run, "off")).containsExactly("boot", "lock-screen");
  }

  @Test
  void aRestartByTheConsoleComesBackAsThePowerButtonDoes() {
    Rehearsal run = going("privacy", NO_UPDATE).does("key SHIFT+F10");
    run.does("type command shutdown /r /t 0", "key ENTER").shows("rebooting").reaches("privacy");
    assertThat(after(run, "command-prompt")).containsExactly("rebooting", "boot", "privacy");
  }

  @Test
  void devicePreparationsUserSignsInAgainAndIsAskedAboutPrivacyOnce() {
    Rehearsal run = Steps.preparation().reaches("dp-complete").does("click next");
    run.shows("privacy")
        .does("click accept")
        .shows("finishing")
        .does("power off", "power on")
        .reaches("lock-screen");
    finish(run);
    assertThat(after(run, "off")).doesNotContain("privacy", "dp-progress");
  }

  @Test
  void whoUnlocksTheDesktopIsBackAtTheDesktop() {
    Rehearsal run = Steps.desktop("user-driven-entra").does("key WIN+L").shows("lock-screen");
    run.does("key ENTER").does(Steps.SIGN_ON_CLOUD).shows("desktop");
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource({"entra-signin-late", "entra-password-late", "stay-signed-in", "all-set"})
  void aLateSignInThatLosesTheNetworkIsGoneBackTo(String page) {
    Rehearsal run = late(page).does("internet off").shows("network-lost").does("click retry");
    run.shows("network").enabled("next", false).does("click back").shows("network-lost");
    run.does("internet on", "click retry").shows(page);
    run.does("network none", "click retry", "network wired", "click next").shows(page);
  }

  @Test
  void aLateSignInThatComesDueWithoutANetworkAsksForTheNetworkFirst() {
    Rehearsal run = signedOn().does("internet off").reaches("network-lost");
    run.does("internet on", "click retry").shows("entra-signin-late");
  }

  @Test
  void thePowerButtonWhileTheLateNetworkIsLostLeadsBackToTheStatusPage() {
    late("entra-signin-late").does("internet off", "power off", "power on").reaches("esp");
  }

  @ParameterizedTest(name = "{0}, mask {1}: {2}")
  @CsvSource({
    "user-driven-entra, 0, continue-anyway",
    "user-driven-entra, 1, reset-device",
    "user-driven-entra, 2, try-again",
    "self-deploying,    0, try-again",
    "self-deploying,    4, continue-anyway"
  })
  void aFailureInDevicePreparationLeavesMoreThanThePowerButton(
      String profile, String mask, String exit) {
    Rehearsal run = stuck(profile, mask);
    for (String control : List.of("continue-anyway", "reset-device", "try-again")) {
      run.has(control, control.equals(exit));
    }
  }

  @Test
  void whoContinuesAfterSuchAFailureComesToTheDesktop() {
    stuck("user-driven-entra", "0").does("click continue-anyway").accepted(true).shows("finishing");
  }

  @Test
  void whoTriesAgainAfterSuchAFailureRunsItAnew() {
    stuck("self-deploying", "0")
        .does("internet on", "click try-again")
        .accepted(true)
        .reaches("lock-screen");
  }

  /** Offline from the first row of Device preparation until the page's time limit. */
  private static Rehearsal stuck(String profile, String mask) {
    Rehearsal run = Rehearsal.of(profile, "policies.blockInStatusPage", mask).does("power on");
    if (profile.startsWith("user")) {
      run.reaches("entra-signin").does(Steps.SIGN_IN);
    }
    run.reaches("esp").does("internet off").waits(Duration.ofMinutes(70));
    return run.shows("esp").failedWith("esp-timeout", "0x800705B4");
  }

  private static Rehearsal signedOn() {
    return Steps.resealed(Duration.ofHours(2), "preprovisioning-hybrid")
        .reaches("lock-screen")
        .does("key CTRL+ALT+DEL")
        .does(Steps.SIGN_ON)
        .shows("esp");
  }

  private static Rehearsal late(String page) {
    Rehearsal run = signedOn().reaches("entra-signin-late");
    return switch (page) {
      case "entra-signin-late" -> run;
      case "entra-password-late" ->
          run.does("type username joni@contoso.com", "click next").shows(page);
      case "stay-signed-in" -> run.does(Steps.SIGN_IN).shows(page);
      default -> run.does(Steps.SIGN_IN).does("click ok").shows(page);
    };
  }

  /** From the sign-in until a page is shown, or to the end. */
  private static Rehearsal going(String page, String... settings) {
    Rehearsal run = Steps.signedIn("user-driven-entra", settings);
    return on(run, page);
  }

  private static Rehearsal finish(Rehearsal run) {
    return on(run, "desktop");
  }

  private static Rehearsal on(Rehearsal run, String page) {
    for (int i = 0; i < 300 && !run.session().screen().value().equals(page); i++) {
      switch (run.session().screen().value()) {
        case "privacy" -> run.does("click accept");
        case "lock-screen" -> run.does("key ENTER");
        case "domain-signin" -> run.does(Steps.SIGN_ON_CLOUD);
        case "hello-setup" -> run.does("click ok");
        case "all-set" -> run.does("click done");
        case "pin-setup" -> run.does("type pin 258036", "type confirm 258036", "click ok");
        default -> run.session().advanceToNextEvent();
      }
    }
    return run.shows(page);
  }
}
