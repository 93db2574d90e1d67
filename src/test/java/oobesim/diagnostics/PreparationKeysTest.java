// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.document.Json;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Device preparation, the second generation. */
class PreparationKeysTest {
  private static final String SETTINGS = "software\\microsoft\\provisioning\\AutopilotSettings";
  private static final String PROGRESS =
      "Software\\Microsoft\\IntuneManagementExtension\\Win32Apps\\ProvisioningProgress";

  @Test
  void theHintIsThereOnceItsPageWasOpened() {
    assertThat(Exported.of(Steps.preparation().reaches("dp-progress")).scenario())
        .isEqualTo("device preparation");
    assertThat(Exported.of(Exported.sealed()).registry.value(SETTINGS, "AutopilotDevicePrepHint"))
        .isEmpty();
  }

  @Test
  void theSettingsOfThePageAreThoseOfThePolicy() {
    CommunityReport report = Exported.of(Steps.preparation().reaches("dp-progress"));
    Json.Obj page =
        CommunityReport.json(
            report.registry.text(SETTINGS + "\\DevicePreparation", "PageSettings"));

    assertThat(page.members().keySet())
        .containsExactly(
            "AgentDownloadTimeoutSeconds",
            "PageTimeoutSeconds",
            "ErrorMessage",
            "AllowSkipOnFailure",
            "AllowDiagnostics");
    assertThat(CommunityReport.number(page, "PageTimeoutSeconds")).isEqualTo(3600);
    assertThat(CommunityReport.text(page, "ErrorMessage")).isNotEmpty();
  }

  /** The agent needs three minutes, the portal two, Office eighteen. */
  @ParameterizedTest
  @CsvSource({
    "PT1M,  0, 0",
    "PT4M,  5, 0",
    "PT5M,  1, 5",
    "PT22M, 1, 5",
    "PT23M, 1, 1",
    "PT9H,  1, 1"
  })
  void workloadsFollowOneAnother(Duration after, long portal, long office) {
    List<Json.Obj> workloads = workloads(Steps.preparation().reaches("dp-progress").waits(after));

    assertThat(workloads)
        .extracting(workload -> CommunityReport.text(workload, "FriendlyName"))
        .containsExactly("Company Portal", "Microsoft 365 Apps");
    assertThat(workloads)
        .extracting(workload -> CommunityReport.number(workload, "WorkloadState"))
        .containsExactly(portal, office);
  }

  @Test
  void whatTheTimeLimitCutsOffHasFailed() {
    List<Json.Obj> workloads =
        workloads(
            Steps.preparation("workload.apps.1.minutes", "90")
                .reaches("dp-progress")
                .waits(Duration.ofMinutes(70)));

    assertThat(workloads)
        .extracting(workload -> CommunityReport.number(workload, "WorkloadState"))
        .containsExactly(1L, 4L);
    assertThat(CommunityReport.number(workloads.getLast(), "ErrorCode")).isEqualTo(0x800705b4L);
  }

  @Test
  void timesAreMillisecondsOfTheRunsCalendar() {
    Json.Obj portal =
        workloads(Steps.preparation().reaches("dp-progress").waits(Duration.ofHours(1))).getFirst();
    long start = milliseconds(CommunityReport.text(portal, "StartTime"));
    long end = milliseconds(CommunityReport.text(portal, "EndTime"));

    assertThat(end - start).isEqualTo(120_000);
    assertThat(java.time.Instant.ofEpochMilli(start).toString()).startsWith("2026-03-03T09:");
  }

  private static long milliseconds(String date) {
    assertThat(date).matches("/Date\\(\\d+\\)/");
    return Long.parseLong(date.replaceAll("\\D", ""));
  }

  private static List<Json.Obj> workloads(Rehearsal run) {
    String progress = Exported.of(run).registry.text(PROGRESS, "ProvisioningProgress");
    Json.Arr workloads = (Json.Arr) CommunityReport.json(progress).get("Workloads").orElseThrow();
    return workloads.items().stream().map(Json.Obj.class::cast).toList();
  }
}
