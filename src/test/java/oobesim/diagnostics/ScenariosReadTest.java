// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the community's script says of the archive of each shipped run. */
class ScenariosReadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          technician-flow             | Autopilot          | entra  | Contoso Bench              | 1310 | false
          user-flow-entra             | Autopilot          | entra  | Contoso Bench              | 1310 | false
          hybrid-technician           | Autopilot          | hybrid | Contoso Bench hybrid       | 1310 | true
          hybrid-technician-and-user  | Autopilot          | hybrid | Contoso Bench hybrid       | 1310 | true
          user-driven-entra           | Autopilot          | entra  | Contoso user driven        | 1310 | false
          user-driven-hybrid          | Autopilot          | hybrid | Contoso user driven hybrid | 1310 | true
          mfa-and-hello               | Autopilot          | entra  | Contoso every page         | 1290 | false
          self-deploying              | Autopilot          | entra  | Contoso Kiosk              | 1406 | false
          autopilot-reset             | Autopilot          | entra  | Contoso administrators     | 1308 | false
          virtual-machine             | Autopilot          | entra  | Contoso Bench              | 1310 | false
          existing-devices            | existing devices   | entra  | -                          | 1310 | false
          device-preparation          | device preparation | entra  | -                          | 0    | false
          not-registered              | status page only   | entra  | -                          | 0    | false
          existing-devices-unreadable | status page only   | entra  | -                          | 0    | false
          """)
  void theScenarioAndTheProfileAreFound(
      String script, String scenario, String join, String profile, long bits, boolean joined) {
    CommunityReport report = PlayedScript.of(script).report();

    assertThat(report.scenario()).isEqualTo(scenario);
    assertThat(report.join()).isEqualTo(join);
    assertThat(report.profile("DeploymentProfileName")).isEqualTo(profile == null ? "" : profile);
    assertThat(report.oobeConfig()).isEqualTo(bits);
    assertThat(report.domainJoinApplied()).isEqualTo(joined);
  }

  /** Which apps are followed and how they ended: the agent's, packages, Office, the user's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          technician-flow            | 4 | 0
          user-flow-entra            | 4 | 1
          hybrid-technician-and-user | 4 | 1
          user-driven-entra          | 3 | 1
          user-driven-hybrid         | 3 | 1
          self-deploying             | 3 | 1
          existing-devices           | 3 | 1
          app-not-detected           | 4 | 0
          esp-timeout                | 4 | 0
          windows-10-user-driven     | 3 | 1
          """)
  void allAppsAreInstalledInTheEnd(String script, int device, int user) {
    CommunityReport report = PlayedScript.of(script).report();
    Map<String, String> packages = report.statuses("ExpectedMSIAppPackages", 6);

    assertThat(report.statuses("Sidecar", 9).values()).hasSize(device).containsOnly("3");
    assertThat(packages).isEqualTo(Map.of("agent", "70"));
    assertThat(report.userStatuses("Sidecar", 9).values()).hasSize(user).allMatch("3"::equals);
    assertThat(report.userStatuses("ExpectedModernAppPackages", 7).values())
        .hasSize(user)
        .allMatch("1"::equals);
    assertThat(report.userSid().isPresent()).isEqualTo(user > 0);
    assertThat(report.statuses("ExpectedSCEPCerts", 6).values()).containsExactly("1");
    assertThat(report.policies()).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({"not-registered, 807", "device-preparation, 807", "existing-devices-unreadable, 807"})
  void withoutAProfileTheFileSaysWhy(String script, long code) {
    assertThat(PlayedScript.of(script).report().downloaded())
        .hasValueSatisfying(
            json -> assertThat(CommunityReport.number(json, "ErrorCode")).isEqualTo(code));
  }
}
