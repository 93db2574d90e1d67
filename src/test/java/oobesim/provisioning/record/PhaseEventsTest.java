// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.support.Logbook;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

/** What a running category of the status page tells of itself. */
class PhaseEventsTest {
  private static final Strikes.Strike REFUSED =
      new Strikes.Strike("tpm-attestation-failed", "0x81039023", Duration.ofSeconds(30));

  private static Worlds preparing() {
    return Worlds.technician().beginning(EspPhase.DEVICE_PREPARATION);
  }

  private static Worlds settingUp(App... apps) {
    return Worlds.technician()
        .withWorkload(new Workload(List.of(apps), 2, 2, 0))
        .beginning(EspPhase.DEVICE_SETUP);
  }

  private static App app(String name, boolean blocking, boolean broken) {
    return new App(
        name,
        App.Type.WIN32,
        App.Context.DEVICE,
        Duration.ofMinutes(4),
        blocking,
        broken ? Optional.of(Mishap.APP_INSTALLER) : Optional.empty());
  }

  @Test
  void deviceSecuresJoinsAndEnrolsByItself() {
    assertThat(Logbook.timed(preparing().later(Duration.ofHours(1)).world()))
        .containsExactly(
            "PT0S phase-begun device-preparation",
            "PT0S step-begun device-preparation/securing-hardware",
            "PT1M15S step-done device-preparation/securing-hardware",
            "PT1M15S tpm-attested",
            "PT1M15S step-begun device-preparation/joining-network",
            "PT1M40S step-done device-preparation/joining-network",
            "PT1M40S entra-joined contoso.com",
            "PT1M40S step-begun device-preparation/registering",
            "PT2M30S step-done device-preparation/registering",
            "PT2M30S mdm-enrolled contoso.com",
            "PT2M30S step-begun device-preparation/preparing",
            "PT3M50S step-done device-preparation/preparing",
            "PT3M50S phase-done device-preparation");
  }

  @Test
  void whatIsStillToComeHasNotHappened() {
    assertThat(Logbook.of(preparing().later(Duration.ofSeconds(80)).world()))
        .last()
        .isEqualTo("step-begun device-preparation/joining-network");
  }

  @Test
  void hybridDeviceIsEnrolledHereButDoesNotJoinEntra() {
    Worlds hybrid = Worlds.technician().hybrid().beginning(EspPhase.DEVICE_PREPARATION);
    assertThat(Logbook.of(hybrid.later(Duration.ofHours(1)).world()))
        .contains("mdm-enrolled contoso.com")
        .doesNotContain("entra-joined contoso.com");
  }

  @Test
  void inUsersRunOnlyThePreparationItselfIsLeft() {
    Worlds user = Worlds.user().beginning(EspPhase.DEVICE_PREPARATION);
    assertThat(Logbook.of(user.later(Duration.ofHours(1)).world()))
        .containsExactly(
            "phase-begun device-preparation",
            "step-begun device-preparation/preparing",
            "step-done device-preparation/preparing",
            "phase-done device-preparation");
  }

  @Test
  void afterFailureNothingMoreHappens() {
    Worlds failing =
        Worlds.technician()
            .beginningWithFault(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE, REFUSED);
    assertThat(Logbook.timed(failing.later(Duration.ofHours(1)).world()))
        .containsExactly(
            "PT0S phase-begun device-preparation",
            "PT0S step-begun device-preparation/securing-hardware",
            "PT30S step-failed device-preparation/securing-hardware 0x81039023",
            "PT30S phase-failed device-preparation 0x81039023");
  }

  @Test
  void appsFollowOneAnotherAndPoliciesAreCounted() {
    World world =
        settingUp(app("Portal", true, false), app("Editor", true, false))
            .later(Duration.ofMinutes(5))
            .world();
    assertThat(
            Logbook.of(
                world, EventKind.APP_BEGUN, EventKind.APP_INSTALLED, EventKind.POLICY_APPLIED))
        .containsExactly(
            "policy-applied device-setup/certificates 1 of 2",
            "app-begun Portal device-setup",
            "policy-applied device-setup/security-policies 1 of 1",
            "policy-applied device-setup/certificates 2 of 2",
            "app-installed Portal device-setup",
            "app-begun Editor device-setup");
  }

  @Test
  void appThatCannotBeInstalledFailsUnderItsOwnName() {
    World world =
        settingUp(app("Portal", true, false), app("Reader", true, true))
            .later(Duration.ofHours(1))
            .world();
    assertThat(Logbook.of(world, EventKind.APP_INSTALLED, EventKind.APP_FAILED))
        .containsExactly("app-installed Portal device-setup", "app-failed Reader");
    assertThat(Logbook.of(world)).last().isEqualTo("phase-failed device-setup");
  }

  @Test
  void rowThatFailsByItselfFailsWithTheAppAtWork() {
    Strikes.Strike slow = new Strikes.Strike("slow", "0x87D30006", Duration.ofMinutes(6));
    World world =
        Worlds.technician()
            .withWorkload(
                new Workload(
                    List.of(
                        app("Portal", true, false),
                        app("Broken", false, true),
                        app("Editor", true, false)),
                    0,
                    0,
                    0))
            .beginningWithFault(EspPhase.DEVICE_SETUP, EspTask.APPS, slow)
            .later(Duration.ofHours(1))
            .world();
    assertThat(Logbook.of(world, EventKind.APP_INSTALLED, EventKind.APP_FAILED))
        .containsExactly("app-installed Portal device-setup", "app-failed Broken 0x87D30006");
  }

  @Test
  void timeLimitEndsTheCategoryAndTheAgentGoesOn() {
    World world =
        settingUp(app("Portal", true, false))
            .later(Duration.ofMinutes(2))
            .timedOut()
            .later(Duration.ofHours(1))
            .world();
    assertThat(Logbook.timed(world))
        .contains("PT2M step-failed device-setup/apps")
        .contains("PT2M phase-failed device-setup")
        .noneMatch(line -> line.contains("step-done device-setup/apps"))
        .anyMatch(line -> line.contains("app-installed Portal"));
  }

  @Test
  void momentsLieBehindTheTimesWithoutPowerOrNetwork() {
    PhaseRun run =
        new PhaseRun(EspPhase.DEVICE_SETUP, Duration.ofMinutes(10), List.of(), List.of());
    PhaseRun paused = run.paused(Duration.ofMinutes(12)).resumed(Duration.ofMinutes(42));
    assertThat(paused.moment(Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(11));
    assertThat(paused.moment(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(12));
    assertThat(paused.moment(Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(43));
    assertThat(run.paused(Duration.ofMinutes(12)).moment(Duration.ofHours(9)))
        .isEqualTo(Duration.ofMinutes(12));
  }
}
