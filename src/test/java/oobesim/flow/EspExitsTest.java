// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways out of a user's status page, and where they lead. */
class EspExitsTest {
  private static final String MASK = "policies.blockInStatusPage";
  private static final String BROKEN = "workload.apps.0.detected";
  private static final List<String> EXITS =
      List.of("reset-device", "try-again", "continue-anyway", "sign-out");

  static Stream<Arguments> masks() {
    List<Arguments> rows = new ArrayList<>();
    for (String windows : List.of("10", "11")) {
      for (int mask = 0; mask < 8; mask++) {
        rows.add(Arguments.of(windows, mask));
      }
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "Windows {0}, mask {1}")
  @MethodSource("masks")
  void eachBitIsAButtonAfterAFailureAndMaskNoneLetsThePageBeLeftWhileItRuns(
      String windows, int mask) {
    Rehearsal run = failing("windows.version", windows, MASK, "" + mask);
    assertThat(exits(run)).containsExactlyElementsOf(afterFailure(mask));
    Rehearsal running = opened("windows.version", windows, MASK, "" + mask);
    assertThat(exits(running)).isEmpty();
    pastPreparation(running);
    assertThat(exits(running))
        .isEqualTo(mask == 0 ? List.of("continue-anyway") : List.<String>of());
  }

  private static List<String> afterFailure(int mask) {
    List<String> exits = new ArrayList<>();
    for (int bit = 0; bit < 3; bit++) {
      if ((mask & (1 << bit)) != 0) {
        exits.add(EXITS.get(bit));
      }
    }
    return mask == 0 ? List.of("continue-anyway") : exits;
  }

  @ParameterizedTest(name = "mask {0}")
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7"})
  void aTechniciansPageHasNoWayOutWhateverTheMask(String mask) {
    Rehearsal run = Rehearsal.bench(MASK, mask, BROKEN, "false").landing().does("click provision");
    run.reaches("esp");
    while (run.session().screen().value().equals("esp")) {
      assertThat(exits(run)).isEmpty();
      run.session().advanceToNextEvent();
    }
    run.shows("preprov-failure");
  }

  @Test
  void continueAnywayLeavesARunningPageAndTheUserPartComesAfterIt() {
    Rehearsal run = pastPreparation(opened(MASK, "0")).does("click continue-anyway");
    run.accepted(true).shows("finishing").reaches("esp").does("click continue-anyway");
    run.accepted(true).shows("desktop");
    assertThat(run.session().world().state().failure()).isEmpty();
  }

  @Test
  void continueAnywayIsNotOfferedBeforeTheDeviceIsPrepared() {
    opened(MASK, "0").does("click continue-anyway").accepted(false).shows("esp");
  }

  @Test
  void continueAnywayAfterAFailureLeadsOnTowardsTheDesktop() {
    failing(MASK, "4").does("click continue-anyway").accepted(true).shows("finishing");
  }

  @Test
  void resetDeviceMakesWindowsNew() {
    Rehearsal run = failing(MASK, "1").does("click reset-device", "click reset").shows("resetting");
    run.reaches("entra-signin");
    assertThat(run.session().world().state().esp().phases()).isEmpty();
  }

  @Test
  void tryAgainKeepsWhatIsFinishedAndRunsTheRestAnew() {
    Rehearsal run = failing(MASK, "2");
    var prepared = run.session().world().state().esp().phase(EspPhase.DEVICE_PREPARATION);
    run.does("set " + BROKEN + " true", "click try-again").shows("esp");
    run.waits(Duration.ofSeconds(1));
    assertThat(run.session().world().state().esp().phase(EspPhase.DEVICE_PREPARATION))
        .isEqualTo(prepared);
    assertThat(EspRows.status(run, EspPhase.DEVICE_SETUP)).isEqualTo(TaskStatus.WORKING);
    run.reaches("desktop");
  }

  @Test
  void afterAFailureTheNextCategoryReadsPreviousStepFailed() {
    Rehearsal run = failing(MASK, "2");
    assertThat(EspRows.status(run, EspPhase.DEVICE_SETUP)).isEqualTo(TaskStatus.FAILED);
    assertThat(EspRows.status(run, EspPhase.ACCOUNT_SETUP)).isEqualTo(TaskStatus.PREVIOUS_FAILED);
  }

  @ParameterizedTest(name = "{0}, {1}, sign out as {2}: {3}")
  @CsvSource({
    "hybrid, standard,      docs,    sign-out",
    "hybrid, standard,      shipped, continue-anyway",
    "hybrid, administrator, shipped, sign-out"
  })
  void inTheUsersSessionSignOutStandsInThePlaceOfContinueAnyway(
      String join, String type, String source, String exit) {
    Rehearsal run =
        inSession(
            MASK,
            "4",
            "workload.apps.4.detected",
            "false",
            "switches.signOut",
            source,
            "deploymentProfile.userType",
            type);
    run.waits(Duration.ofMinutes(15)).shows("esp");
    assertThat(exits(run)).as(join).containsExactly(exit);
    run.does("click " + exit)
        .accepted(true)
        .shows(exit.equals("sign-out") ? "lock-screen" : "desktop");
  }

  @ParameterizedTest(name = "sign out as {0}, {1}: {2}")
  @CsvSource({
    "docs,    standard,      true",
    "docs,    administrator, true",
    "shipped, standard,      false",
    "shipped, administrator, true"
  })
  void whetherSignOutEndsAccountSetupIsASwitch(String source, String type, boolean offered) {
    Rehearsal run = inSession("switches.signOut", source, "deploymentProfile.userType", type);
    if (!offered) {
      run.reaches("desktop");
      return;
    }
    run.waits(Duration.ofMinutes(20)).shows("esp").has("sign-out", true);
    run.does("click sign-out", "key CTRL+ALT+DEL").does(Steps.SIGN_ON).shows("desktop");
  }

  @Test
  void whileTheRegistrationIsMissingThePageCanBeLeftIfNothingBlocks() {
    Rehearsal run = hybridSession(MASK, "0").reaches("entra-signin-late").does(Steps.SIGN_IN);
    run.does("click this-app-only").shows("esp").does("click toggle-account-setup").accepted(true);
    run.does("click continue-anyway").accepted(true).shows("desktop");
  }

  private static Rehearsal opened(String... settings) {
    return Steps.signedIn("user-driven-entra", settings).reaches("esp");
  }

  private static Rehearsal failing(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.addAll(List.of(BROKEN, "false"));
    Rehearsal run = opened(all.toArray(String[]::new)).waits(Duration.ofMinutes(40)).shows("esp");
    return run.failedWith("app-not-detected", "0x87D1041C");
  }

  private static Rehearsal pastPreparation(Rehearsal run) {
    while (EspRows.status(run, EspPhase.DEVICE_PREPARATION) != TaskStatus.COMPLETE) {
      run.session().advanceToNextEvent();
    }
    return run.shows("esp");
  }

  private static Rehearsal hybridSession(String... settings) {
    Rehearsal run = Steps.signedIn("user-driven-hybrid", settings).reaches("lock-screen");
    return run.does("key CTRL+ALT+DEL").does(Steps.SIGN_ON).shows("esp");
  }

  private static Rehearsal inSession(String... settings) {
    Rehearsal run = hybridSession(settings).reaches("entra-signin-late").does(Steps.SIGN_IN);
    return run.does("click ok", "click done").shows("esp");
  }

  private static List<String> exits(Rehearsal run) {
    return ControlCatalog.controls(run.session().screen(), run.session().world()).stream()
        .map(Control::id)
        .filter(EXITS::contains)
        .toList();
  }
}
