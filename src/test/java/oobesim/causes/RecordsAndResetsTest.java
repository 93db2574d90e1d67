// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.provisioning.Failure;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a first run leaves behind, and what a Reset does to the next one. */
class RecordsAndResetsTest {
  private static final String RECORD = "record-of-earlier-enrolment";

  /** Device setup fails, so the device is enrolled by then. */
  @ParameterizedTest(name = "after a failed app, {0} leads to {1}")
  @CsvSource({"retry, app-not-detected", "reset, record-of-earlier-enrolment"})
  void resetIsWhatTriggersItAndRetryIsNot(String way, String next) {
    Rehearsal run = provision(Rehearsal.bench("workload.apps.0.detected", "false").landing());
    run.reaches("preprov-failure").failedWith("app-not-detected", "0x87D1041C");
    assertThat(again(run, way)).isEqualTo(next);
  }

  @ParameterizedTest(name = "oneEnrollment {0}: after a reset {1}")
  @CsvSource({"true, record-of-earlier-enrolment", "false, app-not-detected"})
  void theDisputedRuleCanBeSwitchedOff(String rule, String next) {
    Rehearsal run =
        Rehearsal.bench("workload.apps.0.detected", "false", "switches.oneEnrollment", rule);
    provision(run.landing()).reaches("preprov-failure");
    assertThat(again(run, "reset")).isEqualTo(next);
  }

  /** It failed before it was enrolled: there is no record yet. */
  @Test
  void aDeviceThatWasNeverEnrolledMayBeReset() {
    Rehearsal run = provision(Rehearsal.bench("device.tpm.enabled", "false").landing());
    run.reaches("preprov-failure").does("set device.tpm.enabled true");
    run.does("click reset").reaches("entra-signin");
    provision(landing(run)).reaches("preprov-success");
  }

  @Test
  void anUnblockedDeviceMayEnrolOnceMore() {
    Rehearsal run = provision(Rehearsal.bench("workload.apps.0.detected", "false").landing());
    run.reaches("preprov-failure").does("set workload.apps.0.detected true");
    assertThat(again(run, "reset")).isEqualTo(RECORD);
    run.does("set device.intuneRecord false");
    assertThat(again(run, "retry")).isEqualTo("preprov-success");
  }

  @Test
  void whereAUserEnrolsARecordIsInNobodysWay() {
    Steps.signedIn("user-driven-entra", "device.intuneRecord", "true").reaches("desktop");
  }

  @Test
  void theInjectedFailureAfterAResetDoesNotStrikeBefore() {
    Rehearsal run = Rehearsal.bench("switches.oneEnrollment", "false").landing();
    run.does("fault attestation-after-reset");
    provision(run)
        .reaches("preprov-success")
        .does("click reseal", "power on")
        .reaches("entra-signin");
    run.does("key WIN x5", "select reset-device", "click next", "click reset")
        .reaches("entra-signin");
    provision(landing(run)).reaches("preprov-failure").failedWith("attestation-after-reset", "");
  }

  private static String again(Rehearsal run, String way) {
    run.does("click " + way);
    Rehearsal there =
        way.equals("reset")
            ? landing(run.reaches("entra-signin"))
            : run.waits(Duration.ofSeconds(5));
    provision(there).waits(Duration.ofHours(1));
    return run.session()
        .world()
        .state()
        .failure()
        .map(Failure::id)
        .orElse(run.session().screen().value());
  }

  private static Rehearsal landing(Rehearsal run) {
    return run.does("key WIN x5", "select pre-provision", "click next")
        .reaches("preprov-landing")
        .waits(Duration.ofSeconds(5));
  }

  private static Rehearsal provision(Rehearsal run) {
    return run.does("click provision");
  }
}
