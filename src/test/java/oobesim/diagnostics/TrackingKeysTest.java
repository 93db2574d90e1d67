// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static oobesim.provisioning.InventedId.trackedApp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the status page and the management extension tell each other, and what installers know. */
class TrackingKeysTest {
  private static final String TRACKING =
      "SOFTWARE\\Microsoft\\Windows\\Autopilot\\EnrollmentStatusTracking\\";
  private static final String AGENT =
      TRACKING + "Device\\DevicePreparation\\PolicyProviders\\Sidecar";
  private static final String APPS = TRACKING + "Device\\Setup\\Apps";
  private static final String NO_USER = "00000000-0000-0000-0000-000000000000";
  private static final String PORTAL = trackedApp("Company Portal");

  @ParameterizedTest
  @CsvSource({"PT3M, 1", "PT4M, 3", "PT1H, 3"})
  void theAgentIsNotInstalledOrCompleted(Duration after, long state) {
    CommunityReport report = Exported.of(Exported.technician(after));

    assertThat(report.registry.number(AGENT, "InstallationState")).contains(state);
    assertThat(report.registry.number(AGENT, "Timeout")).contains(15L);
    assertThat(report.registry.number(AGENT + "\\TrackedResourceTypes", "Apps")).contains(1L);
  }

  @Test
  void beforeTheEnrolmentNobodyLooksForTheAgent() {
    CommunityReport report = Exported.of(Exported.technician(Duration.ofMinutes(1)));

    assertThat(report.registry.has(AGENT)).isFalse();
    assertThat(report.registry.has(APPS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PT4M, 1, 0, 0", "PT20M, 1, 1, 0", "PT1H, 0, 1, 1"})
  void thePhaseIsLockedUntilItIsDone(Duration after, long locked, long created, long done) {
    CommunityReport report = Exported.of(Exported.technician(after));

    assertThat(report.registry.number(APPS, "Locked")).contains(locked);
    assertThat(report.registry.number(TRACKING + "Device\\Setup", "HasProvisioningCompleted"))
        .contains(done);
    assertThat(
            report.registry.number(APPS + "\\PolicyProviders\\Sidecar", "TrackingPoliciesCreated"))
        .contains(created);
  }

  @ParameterizedTest
  @CsvSource({"PT5M, 2", "PT9M, 3"})
  void anAppIsUnderWayOrThere(Duration after, long state) {
    CommunityReport report = Exported.of(Exported.technician(after));
    String key = APPS + "\\Tracking\\Sidecar\\" + PORTAL;

    assertThat(report.registry.number(key, "InstallationState")).contains(state);
    assertThat(report.registry.number(key, "RebootRequired")).contains(1L);
  }

  @Test
  void theUsersAppsAreFollowedBelowTheUser() {
    CommunityReport report = Exported.of(Exported.desktop());
    String setup = TRACKING + report.userSid().orElseThrow() + "\\Setup";

    assertThat(report.registry.number(setup, "HasProvisioningCompleted")).contains(1L);
    assertThat(
            report.registry.number(
                setup + "\\Apps\\Tracking\\Sidecar\\" + trackedApp("Meeting Add-in"),
                "InstallationState"))
        .contains(3L);
  }

  @Test
  void theUsersKeysComeOnlyAfterDeviceSetup() {
    Rehearsal run =
        oobesim.support.Steps.signedIn("user-driven-entra").waits(Duration.ofMinutes(10));

    assertThat(Exported.of(run).registry.below(TRACKING.replaceFirst("\\\\$", "")))
        .containsExactly("Device", "ESPTrackingInfo");
  }

  @Test
  void anInstallerThatWentWellReturnedNothing() {
    CommunityReport report = Exported.of(Exported.sealed());

    assertThat(report.exitCode(NO_USER, PORTAL)).isEqualTo("0");
    assertThat(report.exitCode(NO_USER, trackedApp("Meeting Add-in"))).isEmpty();
  }

  @Test
  void theAgentIsKnownByItsAddress() {
    CommunityReport report = Exported.of(Exported.sealed(Exported.PACKAGES));
    String packages =
        "Software\\Microsoft\\EnterpriseDesktopAppManagement\\"
            + "S-0-0-00-0000000000-0000000000-000000000-000\\MSI";

    assertThat(report.registry.below(packages))
        .hasSize(2)
        .allMatch(code -> code.matches("\\{FADE.*}"));
    assertThat(report.registry.below(packages))
        .anyMatch(
            code ->
                report
                    .registry
                    .text(packages + "\\" + code, "CurrentDownloadUrl")
                    .equals("https://simulator.invalid/IntuneWindowsAgent.msi"))
        .allMatch(code -> report.registry.text(packages + "\\" + code, "ProductCode").equals(code));
  }

  @ParameterizedTest
  @CsvSource({"PT5M, 10, false", "PT20M, 50, false", "PT28M, 70, true"})
  void officeHasAFinalStatusOnlyInTheEnd(Duration after, long status, boolean last) {
    CommunityReport report = Exported.of(Exported.technician(after, Exported.PACKAGES));
    String office = "Software\\Microsoft\\OfficeCSP";
    String key = office + "\\" + report.registry.below(office).getFirst();

    assertThat(report.registry.number(key, "Status")).contains(status);
    assertThat(report.registry.number(key, "FinalStatus").isPresent()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "0x80070643, 2147944003, 1603",
    "0x87d1041c, 2278622236, 0",
    "0X80070005, 2147942405, 5",
    "0xC0000005, 3221225477, -1073741819",
    "0x00000642, 1602, 1602",
    "'', 0, 0",
    "E17, 0, 0",
    "0x123456789, 0, 0"
  })
  void codesAsNumbersAndAsWhatTheInstallerReturned(String code, long number, int exit) {
    assertThat(ErrorNumber.of(code)).isEqualTo(number);
    assertThat(ErrorNumber.exit(code)).isEqualTo(exit);
  }
}
