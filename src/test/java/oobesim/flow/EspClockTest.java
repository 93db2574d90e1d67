// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status page's clock, its restart in Device setup, its lock and what it shows. */
class EspClockTest {
  private static final String LONG = "workload.apps.1.minutes";
  private static final String LIMIT = "enrollmentStatusPage.installProgressTimeoutInMinutes";
  private static final String RESTART = "policies.restartInDeviceSetup";

  @ParameterizedTest(name = "{0}: {1} minutes")
  @CsvSource({"user-driven-entra, 60", "user-driven-hybrid, 100"})
  void oneRunOfThePageHasItsTimeLimitAndHybridJoinFortyMinutesMore(String profile, int minutes) {
    Rehearsal run = Steps.signedIn(profile, LONG, "600").reaches("esp");
    Duration opened = run.session().now();
    run.waits(Duration.ofMinutes(minutes).minusSeconds(1));
    assertThat(run.session().world().state().failure()).isEmpty();
    run.waits(Duration.ofSeconds(1)).failedWith("esp-timeout", "0x800705B4").shows("esp");
    assertThat(run.session().now().minus(opened)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void theUsersRunHasTheFullTimeAgain() {
    Rehearsal run =
        Steps.signedIn("user-driven-entra", LONG, "50", "workload.apps.5.minutes", "50");
    run.reaches("finishing").reaches("desktop");
    assertThat(run.session().world().state().failure()).isEmpty();
  }

  @Test
  void theUsersRunTimesOutByItself() {
    Rehearsal run = Steps.signedIn("user-driven-entra", "workload.apps.5.minutes", "90");
    run.reaches("finishing").reaches("esp").waits(Duration.ofMinutes(60));
    run.failedWith("esp-timeout", "0x800705B4").shows("esp");
    assertThat(EspRows.status(run, EspPhase.DEVICE_SETUP)).isEqualTo(TaskStatus.COMPLETE);
    assertThat(EspRows.status(run, EspPhase.ACCOUNT_SETUP)).isEqualTo(TaskStatus.FAILED);
    run.does("set workload.apps.5.minutes 3", "click try-again").reaches("desktop");
  }

  @Test
  void aResumedPageHasTheFullTimeAgain() {
    Rehearsal run = Steps.signedIn("user-driven-entra", LONG, "600").reaches("esp");
    run.waits(Duration.ofMinutes(50)).does("power off", "power on").reaches("esp");
    run.waits(Duration.ofMinutes(59));
    assertThat(run.session().world().state().failure()).isEmpty();
    run.waits(Duration.ofMinutes(1)).failedWith("esp-timeout", "0x800705B4");
  }

  @Test
  void tryAgainHasTheFullTimeAgain() {
    Rehearsal run = Steps.signedIn("user-driven-entra", LONG, "600").reaches("esp");
    run.waits(Duration.ofMinutes(61)).does("click try-again").accepted(true);
    run.waits(Duration.ofMinutes(59));
    assertThat(run.session().world().state().failure()).isEmpty();
    run.waits(Duration.ofMinutes(1)).failedWith("esp-timeout", "0x800705B4");
  }

  @Test
  void theLimitIsTheSettings() {
    Rehearsal run = Steps.signedIn("user-driven-entra", LONG, "600", LIMIT, "15").reaches("esp");
    run.waits(Duration.ofMinutes(15)).failedWith("esp-timeout", "0x800705B4");
  }

  @Test
  void whatIsNotAssignedNeedsNoSetup() {
    Rehearsal run =
        Steps.signedIn(
                "user-driven-entra",
                "workload.certificates",
                "0",
                "workload.networkConnections",
                "0")
            .reaches("esp")
            .waits(Duration.ofMinutes(20));
    assertThat(EspRows.row(run, EspPhase.DEVICE_SETUP, "certificates"))
        .isEqualTo(TaskStatus.NO_SETUP_NEEDED);
    assertThat(EspRows.row(run, EspPhase.DEVICE_SETUP, "network-connections"))
        .isEqualTo(TaskStatus.NO_SETUP_NEEDED);
    run.reaches("desktop");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "user-driven-entra,  key ENTER,        type username joni@contoso.com, Cloud-1",
    "user-driven-hybrid, key CTRL+ALT+DEL, type username CONTOSO\\joni,    Domain-1"
  })
  void aRestartInDeviceSetupComesOnceAndAsksForCredentials(
      String profile, String open, String name, String password) {
    Rehearsal run = Steps.signedIn(profile, RESTART, "true").reaches("esp").reaches("rebooting");
    run.reaches("esp");
    assertThat(EspRows.status(run, EspPhase.DEVICE_SETUP)).isEqualTo(TaskStatus.COMPLETE);
    run.reaches("lock-screen").does(open, name, "type password " + password, "click sign-in");
    run.shows("esp");
    assertThat(run.screens()).doesNotContain("finishing");
  }

  @Test
  void withoutARestartTheFirstSignInIsAutomatic() {
    Rehearsal run = Steps.desktop("user-driven-entra");
    assertThat(run.screens()).contains("finishing").doesNotContain("lock-screen");
  }

  @Test
  void aTechniciansRestartInDeviceSetupNeedsNobody() {
    Rehearsal run = Rehearsal.bench(RESTART, "true").landing().does("click provision");
    run.reaches("esp").reaches("rebooting").reaches("preprov-success");
  }

  @Test
  void aDeviceLeftAloneLocksItselfAndTheSignOnLeadsBackToThePage() {
    Rehearsal run =
        Steps.signedIn(
                "user-driven-hybrid",
                "policies.idleLockMinutes",
                "3",
                "tenant.federatedSignOn",
                "true",
                "workload.apps.5.minutes",
                "30")
            .reaches("lock-screen")
            .does("key CTRL+ALT+DEL")
            .does(Steps.SIGN_ON)
            .shows("esp")
            .reaches("lock-screen");
    run.does("key ENTER").accepted(false).does("key CTRL+ALT+DEL").shows("domain-signin");
    run.does(Steps.SIGN_ON_CLOUD).shows("domain-signin").does(Steps.SIGN_ON).shows("esp");
    assertThat(EspRows.status(run, EspPhase.ACCOUNT_SETUP)).isEqualTo(TaskStatus.WORKING);
  }

  @Test
  void onlyListedAppsAreWaitedFor() {
    Rehearsal listed =
        Steps.signedIn("user-driven-entra", "workload.apps.1.blocking", "false", LONG, "600");
    listed.reaches("desktop");
    assertThat(listed.session().world().state().failure()).isEmpty();
  }
}
