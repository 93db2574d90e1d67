// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.document.Json;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deployment profile in the registry and in its file. */
class ProfileKeysTest {
  private static final String CACHE = "software\\microsoft\\provisioning\\AutopilotPolicyCache";

  private final CommunityReport sealed = Exported.of(Exported.sealed());

  @ParameterizedTest
  @CsvSource({
    "CloudAssignedTenantDomain, contoso.com",
    "CloudAssignedTenantUpn, joni@contoso.com",
    "DeploymentProfileName, Contoso Bench",
    "CloudAssignedMdmId, 9cb77803-d937-493e-9a3b-4b49de3f5a74",
    "CloudAssignedLanguage, os-default",
    "CloudAssignedRegion, os-default",
    "ZtdCorrelationId, ''",
    "LatestAutopilotAgilityProductVersion, 10.0.26200.1"
  })
  void textsOfTheProfile(String name, String value) {
    assertThat(sealed.registry.value(autopilot(), name)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "CloudAssignedOobeConfig, 1310",
    "CloudAssignedForcedEnrollment, 1",
    "isForcedEnrollmentEnabled, 1",
    "IsAutoPilotDisabled, 0",
    "TenantMatched, 1"
  })
  void numbersOfTheProfile(String name, long value) {
    assertThat(sealed.registry.value(autopilot(), name)).contains(value);
  }

  @Test
  void idsAreMadeUpAndTheSameEverywhere() {
    Json.Obj file = sealed.downloaded().orElseThrow();

    assertThat(sealed.profile("CloudAssignedTenantId"))
        .startsWith("fade")
        .isEqualTo(sealed.profile("AadTenantId"))
        .isEqualTo(CommunityReport.text(file, "CloudAssignedTenantId"));
    assertThat(sealed.correlation("EntDMID")).startsWith("fade").isEqualTo(firstPolicy());
    assertThat(sealed.correlation("ZTDRegistrationID"))
        .isEqualTo("7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013")
        .isEqualTo(CommunityReport.text(file, "ZtdRegistrationId"));
    assertThat(sealed.correlation("AutopilotServiceCorrelationId"))
        .startsWith("fade")
        .isEqualTo(CommunityReport.text(file, "AutopilotServiceCorrelationId"));
  }

  @Test
  void aFileThatSaysNullForItsTenantBringsNoId() {
    Rehearsal run =
        new Walk(
                "existing-devices",
                "offlineProfile",
                "{\"CloudAssignedOobeConfig\": 20, \"CloudAssignedTenantId\": null}")
            .to("entra-signin");
    CommunityReport told = Exported.of(run);

    assertThat(told.profile("CloudAssignedTenantId")).isEmpty();
    assertThat(told.downloaded().orElseThrow().has("CloudAssignedTenantId")).isFalse();
  }

  private Object firstPolicy() {
    String node =
        "software\\microsoft\\provisioning\\NodeCache\\CSP\\Device\\MS DM Server\\Nodes\\0";
    return sealed.registry.text(node, "ExpectedValue");
  }

  @Test
  void theFileHasTheFieldsOfARealOneInTheirOrder() {
    assertThat(sealed.downloaded().orElseThrow().members().keySet())
        .containsExactly(
            "AutopilotServiceCorrelationId",
            "ZtdRegistrationId",
            "AadDeviceId",
            "CloudAssignedOobeConfig",
            "CloudAssignedDomainJoinMethod",
            "CloudAssignedForcedEnrollment",
            "CloudAssignedTenantDomain",
            "CloudAssignedTenantId",
            "CloudAssignedMdmId",
            "CloudAssignedTenantUpn",
            "CloudAssignedDeviceName",
            "CloudAssignedLanguage",
            "CloudAssignedRegion",
            "CloudAssignedAutopilotUpdateDisabled",
            "CloudAssignedAutopilotUpdateTimeout",
            "HybridJoinSkipDCConnectivityCheck",
            "DeploymentProfileName",
            "IsExplicitProfileAssignment",
            "PolicyDownloadDate",
            "PolicyDownloadCorrelationVector");
  }

  @Test
  void theTimeOfTheDownloadIsThatOfTheRun() {
    assertThat(CommunityReport.text(sealed.downloaded().orElseThrow(), "PolicyDownloadDate"))
        .isEqualTo("2026-03-03T09:01:26Z");
  }

  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, 0",
    "preprovisioning-hybrid, 0",
    "self-deploying, 1",
    "user-driven-entra, 0"
  })
  void theCacheHoldsTheFileAndMore(String profile, long mode) {
    CommunityReport report =
        Exported.of(Rehearsal.of(profile).does("power on").waits(Duration.ofMinutes(1)));
    Json.Obj file = report.downloaded().orElseThrow();
    Json.Obj cache = CommunityReport.json(report.registry.text(CACHE, "PolicyJsonCache"));

    assertThat(cache.members()).containsAllEntriesOf(file.members());
    assertThat(CommunityReport.number(cache, "AutopilotMode")).isEqualTo(mode);
    assertThat(CommunityReport.text(cache, "CloudAssignedAadServerData"))
        .startsWith("{\"ZeroTouchConfig\":{\"CloudAssignedTenantUpn\":\"")
        .contains("\"CloudAssignedTenantDomain\":\"contoso.com\"");
    assertThat(report.registry.number(CACHE, "ProfileAvailable")).contains(1L);
  }

  @Test
  void aTechniciansDeviceIsPreProvisioned() {
    Json.Obj cache = CommunityReport.json(sealed.registry.text(CACHE, "PolicyJsonCache"));

    assertThat(CommunityReport.number(cache, "AutopilotMode")).isEqualTo(2);
  }

  @Test
  void aProfileFromAFileHasNoNameButACorrelation() {
    CommunityReport report = PlayedScript.of("existing-devices").report();

    assertThat(report.profile("ZtdCorrelationId")).isNotEmpty();
    assertThat(report.downloaded().orElseThrow().has("DeploymentProfileName")).isFalse();
    assertThat(report.correlation("ZtdRegistrationId")).isEmpty();
  }

  @Test
  void withoutAProfileTheValuesAreThereAndEmpty() {
    CommunityReport report = PlayedScript.of("not-registered").report();

    for (String name :
        List.of(
            "CloudAssignedTenantId",
            "CloudAssignedTenantDomain",
            "CloudAssignedTenantUpn",
            "AadTenantId",
            "CloudAssignedMdmId",
            "DeploymentProfileName",
            "ZtdCorrelationId",
            "CloudAssignedLanguage",
            "CloudAssignedRegion")) {
      assertThat(report.registry.value(autopilot(), name)).as(name).contains("");
    }
    assertThat(report.registry.number(autopilot(), "IsAutoPilotDisabled")).contains(1L);
    assertThat(report.registry.number(CACHE, "ProfileAvailable")).contains(0L);
    assertThat(report.registry.value(CACHE, "PolicyJsonCache")).isEmpty();
  }

  @Test
  void beforeAnybodyAskedThereIsNoFile() {
    CommunityReport report = Exported.of(Rehearsal.bench());

    assertThat(report.downloaded()).isEmpty();
    assertThat(report.join()).isEqualTo("not available");
    assertThat(report.scenario()).isEqualTo("unknown");
    assertThat(report.registry.number(autopilot(), "IsAutoPilotDisabled")).contains(0L);
  }

  @Test
  void aDeviceWithoutANetworkHasNoAnswer() {
    CommunityReport report =
        Exported.of(
            Rehearsal.bench("network.internet", "false")
                .does("power on")
                .waits(Duration.ofHours(1)));

    assertThat(report.downloaded()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preprovisioning-entra      | device.registered                  | false | 807 | ZtdDeviceIsNotRegistered
          preprovisioning-entra      | registration.profileDeleted | true  | 809 | ZtdDeviceHasNoAssignedProfile
          registered-without-profile | device.virtual                     | false | 815 | ZtdDeviceHasNoAssignedProfile
          registered-without-profile | registration.hashMatches    | false | 908 | HardwareMarkerMismatch
          """)
  void theServiceSaysWhyItHasNoProfile(
      String profile, String path, String value, long code, String reason) {
    CommunityReport report =
        Exported.of(
            Rehearsal.of(profile, path, value).does("power on").waits(Duration.ofMinutes(2)));
    Json.Obj file = report.downloaded().orElseThrow();

    assertThat(file.members().keySet())
        .containsExactly(
            "ErrorCode", "ErrorReason", "PolicyDownloadDate", "PolicyDownloadCorrelationVector");
    assertThat(CommunityReport.number(file, "ErrorCode")).isEqualTo(code);
    assertThat(CommunityReport.text(file, "ErrorReason")).isEqualTo(reason);
    assertThat(report.files.text(EventFiles.TEXT)).contains("/Autopilot " + code);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "fabrikam.com, 0"})
  void aUserOfAnotherTenantDoesNotMatch(String home, long matched) {
    CommunityReport report = Exported.of(Exported.signedIn("users.0.homeTenant", home));

    assertThat(report.registry.number(autopilot(), "TenantMatched")).contains(matched);
  }

  @Test
  void theOrderOfSourcesIsTheDefault() {
    assertThat(sealed.registry.values(autopilot() + "\\DefaultEvaluationOrder"))
        .containsOnly(
            java.util.Map.entry("DefaultPolicyOrder", "2;8;4"),
            java.util.Map.entry("PolicySourceName_2", "Registry"),
            java.util.Map.entry("PolicySourceName_8", "DdsZtd"),
            java.util.Map.entry("PolicySourceName_4", "RipAndReuse"));
  }

  private static String autopilot() {
    return "software\\microsoft\\provisioning\\Diagnostics\\Autopilot";
  }
}
