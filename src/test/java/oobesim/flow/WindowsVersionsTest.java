// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run of Windows 10 does otherwise than one of Windows 11: given, when, then. */
class WindowsVersionsTest {
  private static final String VERSION = "windows.version";
  private static final String BROKEN = "workload.apps.0.detected";
  private static final String PROGRESS = "enrollmentStatusPage.showInstallationProgress";
  private static final String LOGS = "enrollmentStatusPage.allowLogCollectionOnInstallFailure";

  @ParameterizedTest(name = "Windows {0}, progress {1}, logs {2}: {3}")
  @CsvSource({
    "10, true,  true,  preprov-failure",
    "10, true,  false, preprov-failure",
    "11, true,  true,  diagnostics",
    "11, true,  false, preprov-failure"
  })
  void theKeysOfTheDiagnosticsPageOpenItOnWindows11WhereLogsMayBeCollected(
      String windows, String progress, String logs, String shown) {
    Rehearsal.bench(VERSION, windows, BROKEN, "false", PROGRESS, progress, LOGS, logs)
        .landing()
        .does("click provision")
        .reaches("preprov-failure")
        .does("key CTRL+SHIFT+D")
        .shows(shown);
  }

  @ParameterizedTest(name = "logs {0}")
  @ValueSource(booleans = {true, false})
  void windows10CollectsLogsAndWindows11LooksIntoThemWhereThatIsAllowed(boolean logs) {
    Rehearsal ten = failing("10", logs);
    ten.has("collect-logs", logs).has("view-diagnostics", false);
    ten.does("click collect-logs").accepted(logs);
    Rehearsal eleven = failing("11", logs);
    eleven.has("view-diagnostics", logs).has("collect-logs", false);
    eleven.does("click view-diagnostics").accepted(logs);
  }

  @ParameterizedTest(name = "Windows {0}")
  @ValueSource(strings = {"10", "11"})
  void aStatusPageThatRunsOffersNoLogs(String windows) {
    Rehearsal run = Steps.signedIn("user-driven-entra", VERSION, windows).reaches("esp");
    run.has("collect-logs", false).has("view-diagnostics", false);
  }

  private static Rehearsal failing(String windows, boolean logs) {
    return Steps.signedIn(
            "user-driven-entra", VERSION, windows, BROKEN, "false", LOGS, String.valueOf(logs))
        .reaches("esp")
        .waits(Duration.ofMinutes(40))
        .shows("esp")
        .failedWith("app-not-detected", "0x87D1041C");
  }

  @Test
  void aHastyContinueInTheMenuOfWindows10InstallsAPackage() {
    menu("10").enabled("next", true).does("click next").accepted(true).shows("package-entry");
  }

  @Test
  void theMenuOfWindows11WaitsForAChoice() {
    menu("11").enabled("next", false).does("click next").accepted(false);
  }

  private static Rehearsal menu(String windows) {
    return Rehearsal.bench(VERSION, windows)
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x5")
        .shows("provisioning-menu");
  }

  @ParameterizedTest(name = "Windows {0}: {1}, then {2}")
  @CsvSource({"10, true, false", "11, true, true"})
  void windows10HasALinkForDetailsOnlyWhereACategoryHasBegun(
      String windows, boolean begun, boolean waiting) {
    Rehearsal run = Steps.signedIn("user-driven-entra", VERSION, windows).reaches("esp");
    run.waits(Duration.ofSeconds(1));
    run.has("toggle-device-preparation", begun).has("toggle-account-setup", waiting);
  }

  @Test
  void windows10WithoutACableBeginsWithTheRegion() {
    Rehearsal run = Rehearsal.bench(VERSION, "10", "network.link", "none").does("power on");
    run.reaches("region");
    assertThat(run.screens()).doesNotContain("language");
  }

  @ParameterizedTest(name = "Windows {0}")
  @ValueSource(strings = {"10", "11"})
  void theTechnicianFlowEndsInResealAndOff(String windows) {
    Rehearsal.bench(VERSION, windows)
        .landing()
        .does("click provision")
        .reaches("preprov-success")
        .does("click reseal")
        .reaches("off");
  }
}
