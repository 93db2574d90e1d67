// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static oobesim.provisioning.InventedId.trackedApp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oobesim.provisioning.Milestone;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The snapshots of the status page, from which readers draw their time line. */
class SnapshotKeysTest {
  private static final String DIAGNOSTICS =
      "Software\\Microsoft\\Windows\\Autopilot\\EnrollmentStatusTracking"
          + "\\ESPTrackingInfo\\Diagnostics\\";
  private static final String SIDECAR =
      "./Device/Vendor/MSFT/EnrollmentStatusTracking/Setup/Apps/Tracking/Sidecar/";

  private static final String PORTAL = trackedApp("Company Portal");
  private static final String FONTS = trackedApp("Contoso Fonts");
  private static final String OFFICE = trackedApp("Microsoft 365 Apps");
  private static final String VPN = trackedApp("Contoso VPN");

  @Test
  void theAgentsAppsComeOneAfterAnotherAndVanishWhenTheyAreThere() {
    CommunityReport report = Exported.of(Exported.sealed());

    assertThat(timeline(report, "Sidecar"))
        .containsExactly(
            "09:05:57 " + OFFICE + "=1 " + PORTAL + "=2 " + FONTS + "=1 " + VPN + "=1",
            "09:09:57 " + OFFICE + "=2 " + PORTAL + "=3 " + FONTS + "=1 " + VPN + "=1",
            "09:27:57 " + OFFICE + "=3 " + FONTS + "=1 " + VPN + "=2",
            "09:30:57 " + FONTS + "=2 " + VPN + "=3",
            "09:32:57 " + FONTS + "=3");
  }

  @ParameterizedTest
  @CsvSource({
    "PT4M,    0",
    "PT4M29S, 0",
    "PT4M30S, 1",
    "PT8M29S, 1",
    "PT8M30S, 2",
    "PT20M,   2",
    "PT28M,   3",
    "PT31M,   4",
    "PT2H,    5"
  })
  void nothingIsThereBeforeItHappened(Duration after, int snapshots) {
    assertThat(Exported.of(Exported.technician(after)).moments("Sidecar")).hasSize(snapshots);
  }

  @Test
  void packagesAndOfficeStayInTheirList() {
    CommunityReport report =
        Exported.of(Exported.technician(Duration.ofMinutes(20), Exported.PACKAGES));
    List<String> moments = report.moments("ExpectedMSIAppPackages");
    Map<String, Object> last =
        report.registry.values(DIAGNOSTICS + "ExpectedMSIAppPackages\\" + moments.getLast());

    assertThat(last.keySet())
        .hasSize(3)
        .allMatch(
            uri ->
                uri.matches(
                        "\\./Device/Vendor/MSFT/EnterpriseDesktopAppManagement/MSI/%7B.*%7D/Status;1")
                    || uri.matches("\\./Vendor/MSFT/Office/Installation/fade[^/]*/FinalStatus"));
    assertThat(report.statuses("ExpectedMSIAppPackages", 6).values())
        .containsExactlyInAnyOrder("70", "70", "0/50");
  }

  @Test
  void aFailedAppIsFailed() {
    Rehearsal failed =
        Exported.technician("preprovisioning-app-not-detected", Duration.ZERO)
            .reaches("preprov-failure");
    CommunityReport report = Exported.of(failed);

    assertThat(report.statuses("Sidecar", 9))
        .containsEntry(PORTAL, "3")
        .containsEntry(VPN, "4")
        .containsEntry(FONTS, "2");
  }

  @Test
  void theAgentGoesOnBehindTheTimeLimit() {
    CommunityReport report =
        Exported.of(
            Exported.technician(Duration.ofHours(1), "workload.apps.0.minutes", "300")
                .reaches("preprov-failure"));

    assertThat(report.statuses("Sidecar", 9)).containsEntry(PORTAL, "2").containsEntry(FONTS, "1");
  }

  @Test
  void theUsersAppsStandBelowTheUsersSidAndTheAgentsAmongTheDevices() {
    CommunityReport report = Exported.of(Exported.desktop());
    String sid = report.userSid().orElseThrow();

    assertThat(sid).matches("S-1-12-1-\\d+-\\d+-\\d+-\\d+");
    assertThat(report.registry.below(DIAGNOSTICS + sid))
        .containsExactly("ExpectedModernAppPackages", "ExpectedPolicies", "Sidecar");
    assertThat(report.registry.below(DIAGNOSTICS + sid + "\\Sidecar")).isEmpty();
    assertThat(report.userStatuses("Sidecar", 9)).containsKey(trackedApp("Meeting Add-in"));
    assertThat(report.userStatuses("ExpectedModernAppPackages", 7))
        .containsEntry("ContosoIntranet_fade0publisher", "1");
  }

  @Test
  void theUsersPackagesAreTheUsers() {
    CommunityReport report =
        Exported.of(
            Exported.desktop("workload.apps.5.type", "msi", "workload.apps.4.type", "win32"));

    assertThat(report.userStatuses("ExpectedMSIAppPackages", 6))
        .hasSize(1)
        .allSatisfy(
            (name, status) -> {
              assertThat(name).startsWith("msi {FADE");
              assertThat(status).isEqualTo("70");
            });
    assertThat(report.userStatuses("Sidecar", 9)).containsOnlyKeys(trackedApp("Contoso Intranet"));
  }

  /** Between the sign-outs of a hybrid join nobody is signed in, yet the user's part is done. */
  @Test
  void aUserWhoHasSignedOutIsStillKnown() {
    CommunityReport report =
        PlayedScript.of("hybrid-technician-and-user").visits().stream()
            .filter(visit -> visit.screen().value().equals("lock-screen"))
            .filter(visit -> visit.world().state().has(Milestone.ACCOUNT_READY))
            .map(visit -> CommunityReport.of(Unzipped.of(visit.world())))
            .findFirst()
            .orElseThrow();

    assertThat(report.userStatuses("Sidecar", 9)).containsEntry(trackedApp("Meeting Add-in"), "3");
  }

  @Test
  void aHybridUserHasASidOfTheDomain() {
    CommunityReport report = PlayedScript.of("user-driven-hybrid").report();

    assertThat(report.userSid().orElseThrow()).matches("S-1-5-21-\\d+-\\d+-\\d+-1104");
  }

  @Test
  void thePoliciesAreOnlyADummy() {
    CommunityReport report = Exported.of(Exported.sealed());
    String moment = report.moments("ExpectedPolicies").getFirst();

    assertThat(report.registry.values(DIAGNOSTICS + "ExpectedPolicies\\" + moment))
        .containsExactly(Map.entry("./Vendor/MSFT/DMClient/Provider/MS DM Server/EntDMID", 1L));
    assertThat(moment).isEqualTo("2026-03-03T09:03:57.000Z");
  }

  @ParameterizedTest
  @CsvSource({"3, ExpectedSCEPCerts", "2, ExpectedSCEPCerts"})
  void certificatesComeOneByOne(int count, String list) {
    CommunityReport report =
        Exported.of(Exported.sealed("workload.certificates", Integer.toString(count)));

    assertThat(report.moments(list)).hasSize(count);
    assertThat(report.statuses(list, 6).values()).hasSize(count).containsOnly("1");
    Map<String, Object> first =
        report.registry.values(DIAGNOSTICS + list + "\\" + report.moments(list).getFirst());
    assertThat(first.values()).hasSize(count).containsOnlyOnce(1L);
  }

  @Test
  void noListIsThereWithoutASnapshot() {
    CommunityReport report =
        Exported.of(
            Exported.sealed("workload.certificates", "0", "workload.networkConnections", "0"));

    assertThat(report.registry.has(DIAGNOSTICS + "ExpectedSCEPCerts")).isFalse();
    assertThat(report.registry.has(DIAGNOSTICS + "ExpectedNetworkProfiles")).isFalse();
    assertThat(report.registry.has(DIAGNOSTICS + "ExpectedModernAppPackages")).isFalse();
    for (String list : report.registry.below(DIAGNOSTICS.replaceFirst("\\\\$", ""))) {
      assertThat(report.moments(list)).as(list).isNotEmpty();
    }
  }

  /** Each change of each app, with the time of day. */
  private static List<String> timeline(CommunityReport report, String list) {
    return report.moments(list).stream()
        .map(
            moment ->
                moment.substring(11, 19)
                    + " "
                    + new TreeMap<>(report.registry.values(DIAGNOSTICS + list + "\\" + moment))
                        .entrySet().stream()
                            .map(e -> e.getKey().replace(SIDECAR, "") + "=" + e.getValue())
                            .collect(Collectors.joining(" ")))
        .toList();
  }
}
