// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The enrolment and the settings of the status page. */
class EnrollmentKeysTest {
  private static final String ENROLLMENTS = "software\\microsoft\\enrollments";

  @Test
  void anEnrolledDeviceHasOneEnrolment() {
    CommunityReport report = Exported.of(Exported.desktop());

    assertThat(report.registry.below(ENROLLMENTS)).singleElement().asString().matches("FADE.{32}");
    assertThat(enrollment(report))
        .containsEntry("ProviderID", "MS DM Server")
        .containsEntry("UPN", "joni@contoso.com")
        .containsEntry("AADTenantID", report.profile("CloudAssignedTenantId"))
        .containsEntry("EnrollmentState", 1L)
        .containsEntry("EnrollmentType", 6L);
  }

  @Test
  void aDeviceWithoutItsUserEnrolsAsAStandIn() {
    assertThat(enrollment(Exported.of(Exported.sealed())))
        .containsEntry("UPN", "fooUser@contoso.com");
  }

  @Test
  void beforeTheEnrolmentThereIsNone() {
    CommunityReport report = Exported.of(Exported.technician(Duration.ofSeconds(90)));

    assertThat(report.registry.below(ENROLLMENTS)).isEmpty();
    assertThat(report.correlation("EntDMID")).isEmpty();
    assertThat(report.policies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enrollmentStatusPage.installProgressTimeoutInMinutes  | 90    | SyncFailureTimeout     | 90
          enrollmentStatusPage.allowDeviceResetOnInstallFailure | false | BlockInStatusPage      | 2
          enrollmentStatusPage.allowDeviceResetOnInstallFailure | true  | BlockInStatusPage      | 3
          enrollmentStatusPage.allowDeviceUseOnInstallFailure   | true  | BlockInStatusPage      | 7
          enrollmentStatusPage.allowLogCollectionOnInstallFailure | false | AllowCollectLogsButton | 0
          enrollmentStatusPage.showInstallationProgress         | false | SkipDeviceStatusPage   | 4294967295
          enrollmentStatusPage.showInstallationProgress         | false | SkipUserStatusPage     | 4294967295
          enrollmentStatusPage.showInstallationProgress         | true  | SkipUserStatusPage     | 0
          """)
  void theSettingsOfTheStatusPageAreThere(String path, String value, String name, long number) {
    CommunityReport report = Exported.of(Exported.sealed(path, value));

    assertThat(report.firstSync()).containsEntry(name, number);
  }

  @Test
  void theCustomTextIsThere() {
    assertThat(Exported.of(Exported.sealed()).firstSync())
        .containsEntry(
            "CustomErrorText", "Setup could not be completed. Call the Contoso help desk.");
  }

  @ParameterizedTest
  @CsvSource({"PT4M, 2, 0", "PT20M, 2, 0", "PT32M, 1, 1"})
  void theResultFollowsTheRun(Duration after, long result, long synced) {
    assertThat(Exported.of(Exported.technician(after)).firstSync())
        .containsEntry("WasDeviceSuccessfullyProvisioned", result)
        .containsEntry("IsSyncDone", synced)
        .containsEntry("ServerHasFinishedProvisioning", synced);
  }

  @Test
  void aFailureIsAFailure() {
    Rehearsal failed =
        Exported.technician("preprovisioning-app-not-detected", Duration.ZERO)
            .reaches("preprov-failure");

    assertThat(Exported.of(failed).firstSync())
        .containsEntry("WasDeviceSuccessfullyProvisioned", 0L)
        .containsEntry("IsSyncDone", 0L);
  }

  @Test
  void continueAnywayIsKnownToTheSettingsToo() {
    String settings = "software\\microsoft\\provisioning\\AutopilotSettings";
    String path = "enrollmentStatusPage.allowDeviceUseOnInstallFailure";

    assertThat(
            Exported.of(Exported.sealed(path, "true"))
                .registry
                .number(settings, "Global.ShowContinueAnywayButton"))
        .contains(1L);
    assertThat(
            Exported.of(Exported.sealed(path, "false"))
                .registry
                .number(settings, "Global.ShowContinueAnywayButton"))
        .contains(0L);
  }

  private static Map<String, Object> enrollment(CommunityReport report) {
    return report.registry.values(
        ENROLLMENTS + "\\" + report.registry.below(ENROLLMENTS).getFirst());
  }
}
