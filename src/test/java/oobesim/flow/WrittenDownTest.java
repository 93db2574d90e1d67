// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static oobesim.flow.ScenarioSteps.SIGN_IN;
import static oobesim.flow.ScenarioSteps.hybrid;
import static oobesim.flow.ScenarioSteps.resealed;
import static oobesim.provisioning.event.EventKind.APP_FAILED;
import static oobesim.provisioning.event.EventKind.APP_INSTALLED;
import static oobesim.provisioning.event.EventKind.PHASE_BEGUN;
import static oobesim.provisioning.event.EventKind.PHASE_DONE;
import static oobesim.provisioning.event.EventKind.PHASE_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.record.Chronicle;
import oobesim.support.Logbook;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whole runs leave in the device's record. */
class WrittenDownTest {
  private static final Set<EventKind> ROWS =
      EnumSet.of(
          EventKind.STEP_BEGUN,
          EventKind.STEP_DONE,
          EventKind.STEP_FAILED,
          EventKind.POLICY_APPLIED,
          EventKind.APP_BEGUN,
          APP_INSTALLED);

  private static List<String> outline(Rehearsal run) {
    EventKind[] kinds = EnumSet.complementOf(EnumSet.copyOf(ROWS)).toArray(EventKind[]::new);
    return Logbook.of(run.session().world(), kinds);
  }

  @Test
  void technicianFlowFromPowerOnToTheSeal() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision");
    run.reaches("preprov-success").does("click reseal");
    assertThat(outline(run))
        .containsExactly(
            "profile-asked",
            "profile-downloaded Contoso Bench service",
            "profile-asked",
            "profile-downloaded Contoso Bench service",
            "device-named CTO-5CG1234XYZ",
            "restarted new-name",
            "profile-asked",
            "profile-downloaded Contoso Bench service",
            "technician-started",
            "phase-begun device-preparation",
            "tpm-attested",
            "entra-joined contoso.com",
            "mdm-enrolled contoso.com",
            "phase-done device-preparation",
            "phase-begun device-setup",
            "phase-done device-setup",
            "technician-ended success",
            "resealed");
  }

  @Test
  void userFlowAfterTheSealGoesOnInTheSameRecord() {
    Rehearsal run = resealed(Rehearsal.bench());
    int before = Logbook.of(run).size();
    run.does(SIGN_IN).reaches("desktop");
    List<String> all = Logbook.of(run);
    assertThat(all.subList(0, before)).contains("technician-started", "resealed");
    assertThat(outline(run).subList(outline(run).indexOf("resealed"), outline(run).size()))
        .containsSubsequence(
            "resealed",
            "profile-downloaded Contoso Bench service",
            "user-signed-in joni@contoso.com",
            "entra-joined contoso.com",
            "mdm-enrolled contoso.com",
            "phase-done device-preparation",
            "phase-done device-setup",
            "phase-done account-setup");
    assertThat(all).contains("app-installed Meeting Add-in account-setup");
  }

  @Test
  void hybridTechnicianFlowWaitsForTheDomain() {
    Rehearsal run = hybrid(Policies.DEFAULT).landing().does("click provision");
    run.reaches("preprov-success");
    assertThat(outline(run))
        .containsSubsequence(
            "technician-started",
            "tpm-attested",
            "mdm-enrolled contoso.com",
            "phase-done device-preparation",
            "odj-waiting contoso.com",
            "restarted domain-join",
            "phase-begun device-setup",
            "technician-ended success")
        .anyMatch(line -> line.startsWith("odj-applied contoso.com CTO-"))
        .doesNotContain("entra-joined contoso.com");
  }

  @Test
  void domainJoinThatDoesNotComeIsGivenUpAndFails() {
    Rehearsal run = hybrid(Policies.DEFAULT, "tenant.connector.status", "inactive").landing();
    run.does("click provision").reaches("preprov-failure");
    assertThat(outline(run))
        .containsSubsequence("odj-waiting contoso.com", "odj-timed-out contoso.com")
        .last()
        .isEqualTo("technician-ended failure");
    assertThat(outline(run)).contains("failed connector-not-active 0x80070774");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "device.registered, false, profile-absent not-registered",
    "network.internet,  false, profile-absent offline"
  })
  void whyNoProfileCame(String path, String value, String line) {
    Rehearsal run = Rehearsal.bench(path, value).does("power on").waits(Duration.ofMinutes(1));
    assertThat(outline(run)).contains(line);
  }

  @Test
  void failedAppIsNamedAndTriedAgainInTheSameRecord() {
    Rehearsal run = Rehearsal.of("preprovisioning-app-not-detected").landing();
    run.does("click provision").reaches("preprov-failure").does("click retry");
    run.waits(Duration.ofSeconds(5)).does("click provision").reaches("preprov-failure");
    assertThat(Logbook.of(run.session().world(), PHASE_BEGUN, PHASE_DONE, PHASE_FAILED, APP_FAILED))
        .filteredOn(line -> !line.contains("device-preparation"))
        .hasSize(6)
        .satisfies(lines -> assertThat(lines.subList(3, 6)).isEqualTo(lines.subList(0, 3)));
  }

  @Test
  void resetOfTheDeviceLeavesNoRecord() {
    Rehearsal run = Rehearsal.of("preprovisioning-app-not-detected").landing();
    run.does("click provision").reaches("preprov-failure").does("click reset").reaches("boot");
    assertThat(Logbook.of(run)).isEmpty();
  }

  @Test
  void autopilotResetBeginsNewRecord() {
    Rehearsal run = Rehearsal.of("autopilot-reset").does("power on").reaches("entra-signin");
    run.does(SIGN_IN).reaches("desktop").does("key WIN+L", "key CTRL+WIN+R");
    run.does("type username joni@contoso.com", "type password Cloud-1", "click sign-in");
    assertThat(Logbook.of(run)).contains("phase-done device-setup");
    run.reaches("esp");
    assertThat(Logbook.of(run)).startsWith("reset", "restarted reset", "phase-begun device-setup");
  }

  @Test
  void restartAndPowerCutLeaveTheRecord() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    run.waits(Duration.ofMinutes(1));
    List<String> before = Logbook.of(run);
    run.does("power off").waits(Duration.ofHours(2)).does("power on").reaches("esp");
    assertThat(Logbook.of(run)).startsWith(before.toArray(String[]::new));
    run.waits(Duration.ofSeconds(20));
    assertThat(Logbook.of(run)).contains("tpm-attested");
  }

  @Test
  void recordIsTheSameWhetherTimeJumpsOrCreeps() {
    Rehearsal jump = Rehearsal.bench().landing().does("click provision");
    Rehearsal creep = Rehearsal.bench().landing().does("click provision");
    List<List<String>> seen = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      creep.waits(Duration.ofMinutes(1));
      seen.add(Logbook.timed(creep.session().world()));
    }
    jump.waits(Duration.ofHours(1));
    assertThat(seen.getLast()).isEqualTo(Logbook.timed(jump.session().world()));
    for (int i = 1; i < seen.size(); i++) {
      assertThat(seen.get(i)).startsWith(seen.get(i - 1).toArray(String[]::new));
    }
  }

  @Test
  void momentsNeverRunBackwardsAndCheckpointsKeepTheRecord() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    run.session().checkpoint("here");
    List<LoggedEvent> kept = Chronicle.of(run.session().world());
    run.reaches("preprov-success");
    assertThat(Chronicle.of(run.session().world()))
        .hasSizeGreaterThan(kept.size())
        .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    run.session().restore("here");
    assertThat(Chronicle.of(run.session().world())).isEqualTo(kept);
  }

  @Test
  void everyKindOfEventHasItsKebabCaseId() {
    assertThat(Arrays.stream(EventKind.values()).map(EventKind::id))
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }
}
