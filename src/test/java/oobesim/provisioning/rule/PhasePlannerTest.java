// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskFault;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.BenchWorld;
import oobesim.support.EspRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the categories of the status page go for a bench's workload. */
class PhasePlannerTest {
  @Test
  void devicePreparationDoesOneThingAfterTheOther() {
    PhaseRun run = begin(BenchWorld.technician(), DEVICE_PREPARATION);
    for (int i = 1; i < run.tasks().size(); i++) {
      TaskRun former = run.tasks().get(i - 1);
      assertThat(run.tasks().get(i).startsAt()).isEqualTo(former.endsAt());
      assertThat(former.endsAt()).isGreaterThan(former.startsAt());
    }
    assertThat(run.tasks())
        .extracting(TaskRun::task)
        .containsExactly(
            EspTask.SECURING_HARDWARE,
            EspTask.JOINING_NETWORK,
            EspTask.REGISTERING,
            EspTask.PREPARING);
  }

  @Test
  void atMostOneRowOfDevicePreparationWorksAtATime() {
    PhaseRun run = begin(BenchWorld.technician(), DEVICE_PREPARATION);
    IntStream.rangeClosed(0, (int) run.length().toSeconds())
        .forEach(
            second ->
                assertThat(run.at(Duration.ofSeconds(second)))
                    .filteredOn(row -> row.status() == TaskStatus.WORKING)
                    .hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void aUsersDeviceIsJoinedAndEnrolledWhenThePageOpens() {
    PhaseRun run = begin(BenchWorld.user(), DEVICE_PREPARATION);
    assertThat(EspRows.of(run.at(Duration.ZERO)))
        .containsExactly(
            "securing-hardware complete",
            "joining-network complete",
            "registering complete",
            "preparing working");
  }

  @Test
  void aUsersDeviceIsNotAttestedSoAttestationCannotFail() {
    Strikes strikes =
        BenchWorld.strike(
            EspTask.SECURING_HARDWARE, "tpm-attestation-intermittent", "0x1", Duration.ZERO);
    PhaseRun run = PhasePlanner.begin(BenchWorld.user(), DEVICE_PREPARATION, strikes);
    assertThat(run.failing()).isEmpty();
  }

  @Test
  void deviceSetupDoesItsFourTasksSideBySide() {
    PhaseRun run = begin(BenchWorld.technician(), DEVICE_SETUP);
    assertThat(run.tasks())
        .extracting(TaskRun::task)
        .containsExactly(
            EspTask.SECURITY_POLICIES,
            EspTask.CERTIFICATES,
            EspTask.NETWORK_CONNECTIONS,
            EspTask.APPS);
    assertThat(run.tasks()).extracting(TaskRun::startsAt).containsOnly(Duration.ZERO);
  }

  @Test
  void accountSetupWaitsForTheUsersRegistrationFirst() {
    PhaseRun run = begin(BenchWorld.user(), ACCOUNT_SETUP);
    TaskRun registration = run.tasks().getFirst();
    assertThat(registration.task()).isEqualTo(EspTask.JOINING_NETWORK);
    assertThat(run.tasks().subList(1, 5))
        .extracting(TaskRun::startsAt)
        .containsOnly(registration.endsAt());
  }

  @ParameterizedTest(name = "{0} policies → {1}")
  @CsvSource({
    "0,   security-policies no-setup-needed 0/0",
    "1,   security-policies complete 1/1",
    "12,  security-policies complete 1/1",
    "200, security-policies complete 1/1"
  })
  void securityPoliciesCountAsOne(int policies, String row) {
    PhaseRun run = begin(BenchWorld.technician("workload.policies", "" + policies), DEVICE_SETUP);
    assertThat(EspRows.of(run.at(run.length()))).contains(row);
  }

  @Test
  void thingsThatAreNotAssignedNeedNoSetup() {
    PhaseRun run =
        begin(
            BenchWorld.technician(
                "workload.apps", "[]",
                "workload.policies", "0",
                "workload.certificates", "0",
                "workload.networkConnections", "0"),
            DEVICE_SETUP);
    assertThat(run.at(run.length()))
        .extracting(TaskProgress::status)
        .containsOnly(TaskStatus.NO_SETUP_NEEDED);
  }

  @ParameterizedTest(name = "{0} certificates, {1} connections → {2}, {3}")
  @CsvSource({
    "0, 0, certificates no-setup-needed 0/0, network-connections no-setup-needed 0/0",
    "1, 0, certificates complete 1/1,        network-connections no-setup-needed 0/0",
    "3, 2, certificates complete 3/3,        network-connections complete 2/2"
  })
  void certificatesAndConnectionsAreCountedOneByOne(
      int certificates, int connections, String first, String second) {
    PhaseRun run =
        begin(
            BenchWorld.technician(
                "workload.certificates", "" + certificates,
                "workload.networkConnections", "" + connections),
            DEVICE_SETUP);
    assertThat(EspRows.of(run.at(run.length()))).contains(first, second);
  }

  @Test
  void aUserHasNeitherTheDevicesCertificatesNorItsConnections() {
    PhaseRun run = begin(BenchWorld.user(), ACCOUNT_SETUP);
    assertThat(EspRows.of(run.at(run.length())))
        .contains(
            "certificates no-setup-needed 0/0",
            "network-connections no-setup-needed 0/0",
            "apps complete 2/2");
  }

  @Test
  void appsAreInstalledOneAfterTheOther() {
    PhaseRun run = begin(BenchWorld.technician(), DEVICE_SETUP);
    List<Duration> ends = run.tasks().getLast().unitsDoneAt();
    assertThat(ends.get(1).minus(ends.get(0))).isEqualTo(Duration.ofMinutes(18));
    assertThat(ends.get(2).minus(ends.get(1))).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void anAppThatFailsEndsTheCategoryAndIsNeverCounted() {
    PhaseRun run = begin(BenchWorld.technician("workload.apps.1.detected", "false"), DEVICE_SETUP);
    TaskFault fault = run.failing().orElseThrow().fault().orElseThrow();
    assertThat(fault.id()).isEqualTo("app-detection");
    assertThat(fault.at()).isEqualTo(Duration.ofSeconds(40).plusMinutes(22));
    TaskProgress apps = run.at(fault.at()).getLast();
    assertThat(apps.status()).isEqualTo(TaskStatus.FAILED);
    assertThat(apps.done()).isEqualTo(1);
    assertThat(apps.total()).isGreaterThan(1);
  }

  @Test
  void theFirstOfTwoAppsThatFailCounts() {
    PhaseRun run =
        begin(
            BenchWorld.technician(
                "workload.apps.0.exitCode", "1603", "workload.apps.1.detected", "false"),
            DEVICE_SETUP);
    assertThat(run.failing().orElseThrow().fault().orElseThrow().id()).isEqualTo("app-installer");
    assertThat(run.at(run.length()).getLast().done()).isZero();
  }

  @Test
  void aStrikeInARowSpoilsIt() {
    Strikes strikes =
        BenchWorld.strike(
            DEVICE_SETUP, EspTask.CERTIFICATES, "scep", "0x9", Duration.ofSeconds(30));
    PhaseRun run = PhasePlanner.begin(BenchWorld.technician(), DEVICE_SETUP, strikes);
    assertThat(run.length()).isEqualTo(Duration.ofSeconds(30));
    assertThat(EspRows.of(run.at(run.length())))
        .contains("certificates failed 0/1 0x9", "apps previous-failed 0/4");
  }

  @Test
  void withoutInternetACategoryStandsStillFromTheStart() {
    PhaseRun run = begin(BenchWorld.technician("network.internet", "false"), DEVICE_PREPARATION);
    assertThat(run.paused()).isTrue();
    assertThat(EspRows.of(run.at(Duration.ofHours(9)))).startsWith("securing-hardware working");
  }

  private static PhaseRun begin(World world, EspPhase phase) {
    return PhasePlanner.begin(world, phase, Strikes.none());
  }
}
