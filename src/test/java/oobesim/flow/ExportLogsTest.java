// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.ExportStage;
import oobesim.session.Replay;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can open the diagnostics page, and what an export of logs does. */
class ExportLogsTest {
  private static final String[] REFUSED = {"device.tpm.attestation", "fails"};

  private static Rehearsal page(String medium) {
    return Rehearsal.bench("device.exportMedium", medium)
        .does("power on")
        .reaches("entra-signin")
        .does("key CTRL+SHIFT+D")
        .shows("diagnostics");
  }

  private static Rehearsal failedTechnician(String version, String medium) {
    return Rehearsal.bench(
            "windows.version", version, "device.exportMedium", medium, REFUSED[0], REFUSED[1])
        .landing()
        .does("click provision")
        .reaches("preprov-failure");
  }

  private static ExportStage stage(Rehearsal run) {
    return ExportStage.of(run.session().world());
  }

  private static List<String> controls(Rehearsal run) {
    return ControlCatalog.controls(run.session().screen(), run.session().world()).stream()
        .filter(control -> control.kind() == Control.Kind.BUTTON)
        .map(Control::id)
        .toList();
  }

  @ParameterizedTest(name = "Windows {0}, logs {1}: CTRL+SHIFT+D leads to {2}")
  @CsvSource({
    "11, true,  diagnostics",
    "11, false, entra-signin",
    "10, true,  entra-signin",
    "10, false, entra-signin"
  })
  void keysOpenThePageWhereItIsAllowed(String version, String logs, String screen) {
    Rehearsal.bench(
            "windows.version",
            version,
            "enrollmentStatusPage.allowLogCollectionOnInstallFailure",
            logs)
        .does("power on")
        .reaches("entra-signin")
        .does("key CTRL+SHIFT+D")
        .shows(screen);
  }

  @ParameterizedTest(name = "Windows {0}: the link of the failure page leads to {1}")
  @CsvSource({"10, preprov-failure, CHOOSING"})
  void linkOfTheFailurePage(String version, String screen, ExportStage stage) {
    Rehearsal run = failedTechnician(version, "present").does("click view-diagnostics");
    assertThat(stage(run.shows(screen))).isEqualTo(stage);
  }

  @Test
  void closeLeadsBackAndForgetsTabAndRows() {
    Rehearsal run =
        page("present").does("click configuration", "click close").shows("entra-signin");
    run.does("key CTRL+SHIFT+D").shows("diagnostics");
    assertThat(run.session().world().form().selection("diagnostics")).isEmpty();
  }

  @Test
  void exportAsksForFolderSavesAndSaysSo() {
    Rehearsal run = page("present").does("click export-logs");
    assertThat(stage(run)).isEqualTo(ExportStage.CHOOSING);
    assertThat(controls(run)).isEmpty();
    assertThat(stage(run.waits(Duration.ofSeconds(3)))).isEqualTo(ExportStage.SAVING);
    assertThat(controls(run)).isEmpty();
    assertThat(stage(run.waits(Duration.ofSeconds(20)))).isEqualTo(ExportStage.SAVED);
    assertThat(controls(run)).containsExactly("close");
    run.does("click close").shows("entra-signin");
  }

  @ParameterizedTest(name = "{0} drive: {2} after {1}")
  @CsvSource({
    "none, PT3S,    NONE",
    "full, PT14S,   SAVING",
    "full, PT15S,   FAILED",
    "slow, PT2M2S,  SAVING",
    "slow, PT2M3S,  FAILED"
  })
  void drivesThatDoNotTakeTheLogs(String medium, Duration after, ExportStage stage) {
    assertThat(stage(page(medium).does("click export-logs").waits(after))).isEqualTo(stage);
  }

  @Test
  void failedExportIsTriedAgainOnAnotherDrive() {
    Rehearsal run = page("full").does("click export-logs").waits(Duration.ofSeconds(15));
    assertThat(controls(run)).containsExactly("close", "export-logs");
    run.does("set device.exportMedium present", "click export-logs").waits(Duration.ofSeconds(23));
    assertThat(stage(run)).isEqualTo(ExportStage.SAVED);
  }

  @Test
  void failedExportIsLeftByOneClose() {
    Rehearsal run = page("full").does("click export-logs").waits(Duration.ofSeconds(15));
    run.does("click close").shows("entra-signin").does("key CTRL+SHIFT+D").shows("diagnostics");
    assertThat(stage(run))
        .as("a page that is opened again begins anew")
        .isEqualTo(ExportStage.NONE);
  }

  @Test
  void escapeClosesThePickerOfFolders() {
    Rehearsal run = page("present").does("click export-logs", "key ESCAPE").shows("diagnostics");
    assertThat(stage(run)).isEqualTo(ExportStage.NONE);
    assertThat(stage(run.waits(Duration.ofMinutes(5)))).isEqualTo(ExportStage.NONE);
  }

  @ParameterizedTest(name = "{0} drive")
  @CsvSource({"present, 20", "full, 12", "slow, 120"})
  void windows10CollectsOnTheFailurePageAndSaysNothingAboutIt(String medium, long seconds) {
    Rehearsal run = failedTechnician("10", medium).does("click view-diagnostics");
    run.enabled("retry", false).enabled("reset", false).enabled("view-diagnostics", false);
    run.does("click retry").refusedBecause("retry is disabled on preprov-failure");
    run.waits(Duration.ofSeconds(3 + seconds)).shows("preprov-failure");
    run.enabled("retry", true).enabled("reset", true).enabled("view-diagnostics", true);
  }

  @Test
  void windows10CollectsOnTheStatusPageToo() {
    Rehearsal run =
        Rehearsal.of(
                "windows-10-user-driven",
                "enrollmentStatusPage.installProgressTimeoutInMinutes",
                "1")
            .does("power on");
    run.reaches("entra-signin").does(ScenarioSteps.SIGN_IN).reaches("esp");
    run.waits(Duration.ofHours(1)).shows("esp");
    run.has("view-diagnostics", false).enabled("collect-logs", true).does("click collect-logs");
    run.shows("esp").enabled("collect-logs", false);
    assertThat(stage(run)).isEqualTo(ExportStage.CHOOSING);
    run.waits(Duration.ofSeconds(23)).shows("esp").enabled("collect-logs", true);
    assertThat(stage(run)).isEqualTo(ExportStage.NONE);
  }

  @Test
  void journalHoldsTheInputsOnlyAndGivesTheSameRunAgain() {
    Rehearsal run = page("full").does("click apps-and-policy", "click export-logs");
    run.waits(Duration.ofSeconds(15)).does("click export-logs", "key ESCAPE", "click close");
    run.session().end();
    assertThat(run.journal()).noneMatch(line -> line.contains(".zip") || line.contains("/home"));
    Replay.Result again = Replay.of(String.join("\n", run.journal()), ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
  }

  @Test
  void powerCutEndsAnExport() {
    Rehearsal run = page("slow").does("click export-logs").waits(Duration.ofSeconds(10));
    run.does("power off").waits(Duration.ofMinutes(5)).does("power on").reaches("entra-signin");
    assertThat(stage(run)).isEqualTo(ExportStage.NONE);
  }
}
