// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static oobesim.flow.ScenarioSteps.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quality updates at the end of OOBE: where they come, and where not. */
class QualityUpdateTest {
  private static final String ON = "enrollmentStatusPage.installQualityUpdates";

  @ParameterizedTest(name = "{0} = {1}: shown {2}")
  @CsvSource({
    "windows.version,                                  11,    true",
    "windows.version,                                  10,    false",
    "network.metered,                                  true,  false",
    "enrollmentStatusPage.blockDeviceSetupRetryByUser, true,  false",
    "enrollmentStatusPage.showInstallationProgress,    false, false",
    "enrollmentStatusPage.target,                      user,  false",
    "enrollmentStatusPage.target,                 everybody,  true",
    "enrollmentStatusPage.installQualityUpdates,       false, false"
  })
  void theSettingIsPlayedOnlyWhereItCounts(String path, String value, boolean shown) {
    Rehearsal run = Steps.signedIn("user-driven-entra", ON, "true", path, value);
    run.reaches(shown ? "lock-screen" : "desktop");
    assertThat(run.screens().contains("quality-update")).isEqualTo(shown);
  }

  @Test
  void theUpdateAddsHalfAnHourARestartAndASignIn() {
    Rehearsal run = Steps.signedIn("user-driven-entra", ON, "true").reaches("quality-update");
    Duration begin = run.session().now();
    run.reaches("rebooting");
    assertThat(run.session().now().minus(begin))
        .isBetween(Duration.ofMinutes(20), Duration.ofMinutes(40));
    run.reaches("lock-screen").waits(Duration.ofHours(1)).shows("lock-screen");
    run.does("key ENTER").does(Steps.SIGN_ON_CLOUD).shows("esp").reaches("desktop");
    assertThat(after(run, "quality-update"))
        .containsExactly("rebooting", "boot", "lock-screen", "domain-signin", "esp", "desktop");
  }

  @Test
  void theUpdateStandsAfterThePrivacyPage() {
    Rehearsal run =
        Steps.signedIn(
            "user-driven-entra", ON, "true", "deploymentProfile.privacySettingsHidden", "false");
    run.reaches("privacy").does("click accept").shows("quality-update").reaches("lock-screen");
  }

  @Test
  void aTechnicianDoesNotMeetItButTheUserAfterTheSealDoes() {
    Rehearsal run = Steps.resealed(Duration.ofHours(2), "preprovisioning-entra", ON, "true");
    run.reaches("entra-signin");
    assertThat(run.screens()).doesNotContain("quality-update");
    run.does(Steps.SIGN_IN).reaches("quality-update").reaches("lock-screen");
  }

  @Test
  void aHybridUserMeetsItBeforeTheSignOn() {
    Rehearsal run = Steps.resealed(Duration.ofHours(2), "preprovisioning-hybrid", ON, "true");
    run.reaches("quality-update").reaches("lock-screen").does("key CTRL+ALT+DEL");
    run.does(Steps.SIGN_ON).shows("esp");
  }

  @Test
  void aSelfDeployingDeviceDoesNotMeetIt() {
    Rehearsal run = Rehearsal.of("self-deploying", ON, "true").does("power on");
    assertThat(run.reaches("lock-screen").screens()).doesNotContain("quality-update");
  }

  @Test
  void withoutInternetTheUpdateIsLeftOut() {
    Rehearsal run =
        Steps.signedIn(
            "user-driven-entra", ON, "true", "deploymentProfile.privacySettingsHidden", "false");
    run.reaches("privacy").does("internet off", "click accept").shows("finishing");
  }

  @Test
  void theUpdateIsInstalledOnce() {
    Rehearsal run = Steps.signedIn("user-driven-entra", ON, "true").reaches("lock-screen");
    run.does("power off", "power on").reaches("lock-screen");
    assertThat(after(run, "quality-update")).doesNotContain("quality-update");
  }
}
