// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static oobesim.provisioning.plan.TaskRunTest.failing;
import static oobesim.provisioning.plan.TaskRunTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.EspRows;
import org.junit.jupiter.api.Test;

/** The three categories as the page draws them. Preparation: 0 to 100 s, setup: 100 to 200 s. */
class EspOverviewTest {
  private static final TaskRun SECURING = row(EspTask.SECURING_HARDWARE, 0, 0, List.of(60));
  private static final TaskRun JOINING = row(EspTask.JOINING_NETWORK, 60, 60, List.of(100));
  private static final TaskRun POLICIES = row(EspTask.SECURITY_POLICIES, 0, 10, List.of(20));
  private static final TaskRun APPS = row(EspTask.APPS, 0, 10, List.of(50, 100));

  @Test
  void allThreeStandThereBeforeAnythingBegins() {
    assertThat(categories(EspRun.NONE, 0, false))
        .containsExactly(
            "device-preparation waiting", "device-setup waiting", "account-setup after-sign-in");
    assertThat(categories(EspRun.NONE, 0, true)).endsWith("account-setup waiting");
    assertThat(EspRun.NONE.at(Duration.ZERO, false))
        .extracting(PhaseProgress::phase)
        .containsExactly(DEVICE_PREPARATION, DEVICE_SETUP, ACCOUNT_SETUP);
  }

  @Test
  void oneWorksAndTheNextWaits() {
    assertThat(categories(EspRun.NONE.with(preparation(SECURING, JOINING)), 50, false))
        .containsExactly(
            "device-preparation working", "device-setup waiting", "account-setup after-sign-in");
  }

  @Test
  void completeIsACategoryOnlyWhenAllItsRowsAre() {
    EspRun run = EspRun.NONE.with(preparation(SECURING, JOINING)).with(setup(POLICIES, APPS));
    assertThat(categories(run, 199, false))
        .startsWith("device-preparation complete", "device-setup working");
    assertThat(categories(run, 200, false))
        .startsWith("device-preparation complete", "device-setup complete");
  }

  @Test
  void aFailureSpoilsEverythingAfterIt() {
    EspRun run = EspRun.NONE.with(preparation(failing(SECURING, 30), JOINING));
    assertThat(categories(run, 29, false)).startsWith("device-preparation working");
    assertThat(categories(run, 30, false))
        .containsExactly(
            "device-preparation failed",
            "device-setup previous-failed",
            "account-setup previous-failed");
    assertThat(EspRows.of(run.at(at(30), false).getFirst().tasks()))
        .containsExactly("securing-hardware failed 0x87D1041C", "joining-network previous-failed");
  }

  @Test
  void aFailureInSetupLeavesPreparationComplete() {
    EspRun run =
        EspRun.NONE.with(preparation(SECURING, JOINING)).with(setup(POLICIES, failing(APPS, 60)));
    assertThat(categories(run, 900, true))
        .containsExactly(
            "device-preparation complete", "device-setup failed", "account-setup previous-failed");
  }

  @Test
  void theTimeLimitFailsWhatWorks() {
    EspRun run =
        EspRun.NONE
            .with(preparation(SECURING, JOINING))
            .with(setup(POLICIES, APPS))
            .timedOut(at(170));
    assertThat(categories(run, 170, false))
        .containsExactly(
            "device-preparation complete", "device-setup failed", "account-setup previous-failed");
    assertThat(EspRows.of(run.at(at(170), false).get(1).tasks()))
        .containsExactly("security-policies complete 1/1", "apps failed 1/2");
  }

  @Test
  void afterTheTimeLimitNothingMoves() {
    EspRun run = EspRun.NONE.with(setup(POLICIES, APPS)).timedOut(at(170));
    assertThat(run.at(at(100_000), false)).isEqualTo(run.at(at(170), false));
  }

  @Test
  void theTimeLimitFailsARowThatWouldHaveFailedLaterToo() {
    EspRun run = EspRun.NONE.with(setup(POLICIES, failing(APPS, 90))).timedOut(at(170));
    assertThat(EspRows.of(run.at(at(999), false).get(1).tasks()))
        .containsExactly("security-policies complete 1/1", "apps failed 1/2");
  }

  @Test
  void rowsThatTheTimeLimitKeptFromBeginningReadPreviousStepFailed() {
    EspRun run = EspRun.NONE.with(preparation(SECURING, JOINING)).timedOut(at(20));
    assertThat(EspRows.of(run.at(at(999), false).getFirst().tasks()))
        .containsExactly("securing-hardware failed", "joining-network previous-failed");
  }

  @Test
  void detailsAreFoldedUntilSomebodyUnfoldsThem() {
    EspRun run = EspRun.NONE.with(setup(POLICIES, APPS));
    assertThat(run.at(at(100), false)).extracting(PhaseProgress::expanded).containsOnly(false);
    EspRun open = run.toggled(DEVICE_SETUP);
    assertThat(open.at(at(100), false))
        .extracting(PhaseProgress::expanded)
        .containsExactly(false, true, false);
    assertThat(open.with(preparation(SECURING)).timedOut(at(5)).expanded())
        .containsExactly(DEVICE_SETUP);
    assertThat(open.toggled(DEVICE_SETUP)).isEqualTo(run);
  }

  private static List<String> categories(EspRun run, int second, boolean signedIn) {
    return EspRows.categories(run.at(at(second), signedIn));
  }

  private static PhaseRun preparation(TaskRun... rows) {
    return new PhaseRun(DEVICE_PREPARATION, Duration.ZERO, List.of(), List.of(rows));
  }

  private static PhaseRun setup(TaskRun... rows) {
    return new PhaseRun(DEVICE_SETUP, at(100), List.of(), List.of(rows));
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
