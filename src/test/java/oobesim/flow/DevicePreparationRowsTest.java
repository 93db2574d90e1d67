// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.profile.Scenario;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Device preparation needs a Windows that supports it; an older one shows the plain OOBE. */
class DevicePreparationRowsTest {
  @ParameterizedTest(name = "Windows {0} build {1}: {2}")
  @CsvSource({
    "11, 26200,      dp-progress",
    "11, 26100,      dp-progress",
    "11, 26100.1742, dp-progress",
    "11, 22631.3374, dp-progress",
    "11, 22621.3374, dp-progress",
    "11, 22631.3373, plain",
    "11, 22631,      plain",
    "11, 22000.3374, plain",
    "11, unknown,    plain",
    "10, 19045,      plain",
    "10, 26200,      plain"
  })
  void whichWindowsShowsThePage(String version, String build, String page) {
    Rehearsal run = Steps.preparation("windows.version", version, "windows.build", build);
    boolean plain = page.equals("plain");
    run.reaches(plain ? "privacy" : page);
    assertThat(run.screens().contains("dp-progress")).isEqualTo(!plain);
    if (plain) {
      run.does("click accept").reaches("desktop");
    }
  }

  @ParameterizedTest(name = "Windows {0} build {1}: {2}")
  @CsvSource({
    "11, 26200,      DEVICE_PREPARATION_V2",
    "11, 22631.4000, DEVICE_PREPARATION_V2",
    "11, 22631,      NONE",
    "10, 19045,      NONE"
  })
  void explanationsNameTheScenarioThatWillBePlayed(
      String version, String build, Scenario scenario) {
    assertThat(
            Scenario.of(
                Rehearsal.profile(
                    "device-preparation", "windows.version", version, "windows.build", build)))
        .isEqualTo(scenario);
  }
}
