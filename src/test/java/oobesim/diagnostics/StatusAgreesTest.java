// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oobesim.document.Json;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.record.Diagnosis;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.screen.Block;
import oobesim.script.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every shipped run, at every screen, the archive says what the screens say. */
class StatusAgreesTest {
  private static final Map<TaskStatus, String> STATES =
      Map.of(
          TaskStatus.WAITING, "notStarted",
          TaskStatus.AFTER_SIGN_IN, "notStarted",
          TaskStatus.IDENTIFYING, "inProgress",
          TaskStatus.WORKING, "inProgress",
          TaskStatus.COMPLETE, "succeeded",
          TaskStatus.NO_SETUP_NEEDED, "notRequired",
          TaskStatus.FAILED, "failed",
          TaskStatus.PREVIOUS_FAILED, "failedFromPreviousCategory");

  private static final Map<DiagnosticRow.Mark, String> NUMBERS =
      Map.of(
          DiagnosticRow.Mark.NONE, "1",
          DiagnosticRow.Mark.IN_PROGRESS, "2",
          DiagnosticRow.Mark.SUCCESS, "3",
          DiagnosticRow.Mark.FAILURE, "4");

  static List<String> scripts() {
    return PlayedScript.names();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theCategoriesAreAsTheStatusPageShowedThem(String script) {
    for (Visit visit : visits(script, "esp")) {
      for (Block.PhaseLine line : lines(visit)) {
        Json.Obj category = category(visit.world(), line.phase());

        assertThat(CommunityReport.text(category, "categoryState"))
            .as("%s in %s at %s", line.phase(), script, visit.world().now())
            .isEqualTo(STATES.get(line.status()));
        if (visit.world().state().esp().phase(line.phase()).isPresent()) {
          assertThat(standings(category)).as(script).containsAll(shown(line));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyAppIsThereWhenTheTechnicianHasSucceeded(String script) {
    for (Visit visit : visits(script, "preprov-success")) {
      CommunityReport report = CommunityReport.of(Unzipped.of(visit.world()));

      assertThat(report.firstSync()).containsEntry("WasDeviceSuccessfullyProvisioned", 1L);
      assertThat(deviceApps(report).keySet().equals(Set.of("agent")))
          .as("only the agent is followed where the page is hidden: %s", script)
          .isEqualTo(!visit.world().statusPageShown());
      assertThat(deviceApps(report).values())
          .as(script)
          .allMatch(List.of("3", "70", "1/70", "1")::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theFailureThatTheTechnicianSawIsInTheArchive(String script) {
    for (Visit visit : visits(script, "preprov-failure")) {
      Unzipped files = Unzipped.of(visit.world());
      CommunityReport report = CommunityReport.of(files);
      String code = visit.world().state().failure().orElseThrow().code();

      assertThat(files.text(EventFiles.TEXT)).as(script).contains(code);
      if (!report.firstSync().isEmpty()) {
        assertThat(report.firstSync()).containsEntry("WasDeviceSuccessfullyProvisioned", 0L);
      }
    }
  }

  /**
   * The diagnostics page of Windows 11 can be opened at any time, so it is asked at every screen.
   */
  @ParameterizedTest
  @MethodSource("scripts")
  void theAgentsAppsAreAsTheDiagnosticsPageTellsOfThem(String script) {
    for (Visit visit : PlayedScript.of(script).visits()) {
      CommunityReport report = CommunityReport.of(Unzipped.of(visit.world()));
      Map<String, String> states = new TreeMap<>(report.statuses("Sidecar", 9));
      states.putAll(report.userStatuses("Sidecar", 9));

      for (DiagnosticRow row : agentsApps(visit.world())) {
        assertThat(states.getOrDefault(row.subject().word(), "1"))
            .as("%s on %s in %s", row.subject().word(), visit.screen(), script)
            .isEqualTo(NUMBERS.get(row.mark()));
      }
    }
  }

  /** What a start-over has broken off is a warning there, and the agent does not know it. */
  private static List<DiagnosticRow> agentsApps(World world) {
    return Diagnosis.of(world, Diagnosis.Tab.APPS_AND_POLICY).stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.subject().word().startsWith("Win32App_"))
        .filter(row -> NUMBERS.containsKey(row.mark()))
        .toList();
  }

  private static List<Visit> visits(String script, String screen) {
    return PlayedScript.of(script).visits().stream()
        .filter(visit -> visit.screen().value().equals(screen))
        .toList();
  }

  private static Map<String, String> deviceApps(CommunityReport report) {
    Map<String, String> apps = new TreeMap<>(report.statuses("Sidecar", 9));
    apps.putAll(report.statuses("ExpectedMSIAppPackages", 6));
    apps.putAll(report.statuses("ExpectedModernAppPackages", 7));
    return apps;
  }

  private static List<Block.PhaseLine> lines(Visit visit) {
    return PlayedScript.SCREENS.describe(visit.screen(), visit.world()).blocks().stream()
        .filter(Block.PhaseList.class::isInstance)
        .flatMap(block -> ((Block.PhaseList) block).phases().stream())
        .toList();
  }

  private static Json.Obj category(World world, EspPhase phase) {
    return CommunityReport.of(Unzipped.of(world))
        .category(CategoryStatus.name(phase))
        .orElseThrow(() -> new AssertionError("no status of " + phase));
  }

  /** What stands in the brackets behind each step. */
  private static List<String> standings(Json.Obj category) {
    return category.members().values().stream()
        .filter(Json.Obj.class::isInstance)
        .map(step -> CommunityReport.text((Json.Obj) step, "subcategoryStatusText"))
        .map(StatusAgreesTest::inBrackets)
        .toList();
  }

  private static List<String> shown(Block.PhaseLine line) {
    return line.tasks().stream()
        .map(row -> inBrackets(row.text()).replace("Failed: ", ""))
        .toList();
  }

  private static String inBrackets(String text) {
    return text.replaceAll("^.*?\\((.*)\\)$", "$1");
  }
}
