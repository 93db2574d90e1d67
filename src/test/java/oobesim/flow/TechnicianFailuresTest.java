// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a wrong setting leads to in the technician flow, and the way out. */
class TechnicianFailuresTest {
  @ParameterizedTest(name = "{0} = {1} → {2} {3} at {4}")
  @MethodSource("causes")
  void causeLeadsToCodeAndItsRemovalToSuccess(
      String path, String wrong, String id, String code, EspTask task, String right) {
    Rehearsal run =
        Rehearsal.bench(path, wrong)
            .landing()
            .does("click provision")
            .reaches("preprov-failure")
            .failedWith(id, code);
    assertThat(failedTask(run)).isEqualTo(task);
    run.does("set " + path + " " + right, "click retry")
        .shows("preprov-landing")
        .waits(Duration.ofSeconds(5))
        .does("click provision")
        .reaches("preprov-success");
  }

  static Stream<Arguments> causes() {
    return Stream.of(
        Arguments.of(
            "deploymentProfile.preprovisioningAllowed",
            "false",
            "preprovisioning-not-allowed",
            "0x80180005",
            EspTask.REGISTERING,
            "true"),
        Arguments.of(
            "device.virtual",
            "true",
            "virtual-machine-tpm",
            "0x800705B4",
            EspTask.SECURING_HARDWARE,
            "false"),
        Arguments.of(
            "device.tpm.version",
            "none",
            "tpm-not-usable",
            "0x800705B4",
            EspTask.SECURING_HARDWARE,
            "2.0"),
        Arguments.of(
            "device.tpm.attestation",
            "fails",
            "tpm-attestation-failed",
            "0x801C03EA",
            EspTask.REGISTERING,
            "ok"),
        Arguments.of(
            "workload.apps.0.detected",
            "false",
            "app-not-detected",
            "0x87D1041C",
            EspTask.APPS,
            "true"));
  }

  @Test
  void attestationThatFailsOnceSucceedsOnRetry() {
    Rehearsal.of("preprovisioning-attestation-once")
        .landing()
        .does("click provision")
        .reaches("preprov-failure")
        .failedWith("tpm-attestation-intermittent", "0x81039001")
        .does("click retry")
        .waits(Duration.ofSeconds(5))
        .does("click provision")
        .reaches("preprov-success");
  }

  @Test
  void appsThatTakeLongerThanTheLimitRunIntoIt() {
    Rehearsal run =
        Rehearsal.bench("workload.apps.0.minutes", "90")
            .landing()
            .does("click provision")
            .reaches("preprov-failure")
            .failedWith("esp-timeout", "0x800705B4");
    assertThat(run.session().world().state().technician().elapsed())
        .isBetween(Duration.ofMinutes(60), Duration.ofMinutes(61));
  }

  @Test
  void withoutInternetTheLandingGoesStraightToTheFailurePage() {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x5", "select pre-provision", "internet off", "click next")
        .reaches("preprov-failure")
        .failedWith("no-internet", "0x800C0003")
        .does("internet on", "click retry")
        .waits(Duration.ofSeconds(5))
        .shows("preprov-landing")
        .enabled("provision", true);
  }

  @Test
  void withoutAProfileTheLandingFailsToo() {
    Rehearsal.of("preprovisioning-no-profile")
        .does("power on")
        .reaches("region")
        .does("key WIN x5", "select pre-provision", "click next")
        .reaches("preprov-failure")
        .failedWith("no-autopilot-profile", "");
  }

  @Test
  void laterStepsReadPreviousStepFailed() {
    Rehearsal run =
        Rehearsal.bench("device.virtual", "true")
            .landing()
            .does("click provision")
            .reaches("preprov-failure");
    List<PhaseProgress> phases = run.session().world().state().esp().at(run.session().now(), false);
    assertThat(phases.getFirst().tasks())
        .extracting(TaskProgress::status)
        .containsExactly(
            TaskStatus.FAILED,
            TaskStatus.PREVIOUS_FAILED,
            TaskStatus.PREVIOUS_FAILED,
            TaskStatus.PREVIOUS_FAILED);
    assertThat(phases)
        .extracting(PhaseProgress::status)
        .containsExactly(TaskStatus.FAILED, TaskStatus.PREVIOUS_FAILED, TaskStatus.PREVIOUS_FAILED);
  }

  @Test
  void resetStartsOverFromOobe() {
    Rehearsal run =
        Rehearsal.bench("device.virtual", "true")
            .landing()
            .does("click provision")
            .reaches("preprov-failure")
            .does("click reset")
            .shows("resetting")
            .reaches("entra-signin");
    assertThat(run.session().world().state().failure()).isEmpty();
  }

  @Test
  void hiddenStatusPageLetsResealComeBeforeTheAppsAreDone() {
    Rehearsal run =
        Rehearsal.of("preprovisioning-esp-hidden")
            .landing()
            .does("click provision")
            .reaches("preprov-success");
    assertThat(run.screens()).doesNotContain("esp");
    assertThat(
            run.session()
                .world()
                .state()
                .esp()
                .phase(EspPhase.DEVICE_SETUP)
                .orElseThrow()
                .ended(run.session().now()))
        .isFalse();
  }

  @Test
  void internetLostDuringTheStatusPageStandsStillAndGoesOn() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("esp")
            .waits(Duration.ofMinutes(5))
            .does("internet off")
            .waits(Duration.ofMinutes(10))
            .shows("esp");
    Duration before = run.session().now();
    run.does("internet on").reaches("preprov-success");
    assertThat(run.session().now()).isGreaterThan(before);
  }

  @Test
  void powerCutDuringTheStatusPageResumesThere() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    run.waits(Duration.ofMinutes(4)).does("power off").shows("off");
    run.waits(Duration.ofHours(2)).does("power on").shows("boot");
    run.waits(Duration.ofSeconds(7)).shows("esp").reaches("preprov-success");
  }

  @Test
  void powerCutAnywhereElseStartsOver() {
    Rehearsal.bench()
        .landing()
        .does("power off", "power on")
        .reaches("entra-signin")
        .does("key WIN x5")
        .shows("provisioning-menu");
  }

  @Test
  void wrongMenuRowsLeadWhereTheySay() {
    Rehearsal menu =
        Rehearsal.bench()
            .does("power on")
            .reaches("entra-signin")
            .does("key WIN x5")
            .enabled("next", false)
            .does("click next")
            .accepted(false);
    menu.does("select install-package")
        .enabled("next", true)
        .does("click next")
        .shows("package-entry")
        .does("click back")
        .shows("provisioning-menu")
        .does("select reset-device", "click next")
        .shows("reset-confirm")
        .does("click reset")
        .shows("resetting");
  }

  private static EspTask failedTask(Rehearsal run) {
    return run.session().world().state().failure().flatMap(f -> f.task()).orElse(null);
  }
}
