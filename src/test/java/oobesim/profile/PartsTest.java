// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Json;
import oobesim.document.Position;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Surroundings;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three places of a simulation profile that hold an administrator's own JSON. */
class PartsTest {
  private static final String PAGE = "{\"enrollmentStatusPage\": %s}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"installProgressTimeoutInMinutes\": 5}",
        "[{\"showInstallationProgress\": true, \"installProgressTimeoutInMinutes\": 5}]",
        "{\"value\": [{\"showInstallationProgress\": true,"
            + " \"installProgressTimeoutInMinutes\": 5}]}",
        "\"{\\\"showInstallationProgress\\\": true,"
            + " \\\"installProgressTimeoutInMinutes\\\": 5}\""
      })
  void aPartMayStandThereInAnyEnvelope(String part) {
    EspSettings page =
        Fixtures.good(PAGE.formatted(part)).surroundings().statusPage().orElseThrow();

    assertThat(page.timeout()).hasMinutes(5);
  }

  @Test
  void anEmptyObjectIsAPartWithGraphsDefaults() {
    Surroundings surroundings =
        Fixtures.good("{\"deploymentProfile\": {}, \"enrollmentStatusPage\": {}}").surroundings();

    assertThat(surroundings.statusPage().orElseThrow().showProgress()).isFalse();
    assertThat(surroundings.deploymentProfile().orElseThrow().preprovisioningAllowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "deploymentProfile, an Autopilot deployment profile",
    "enrollmentStatusPage, an Enrollment Status Page",
    "domainJoinProfile, a domain join profile"
  })
  void whatDoesNotBelongThereIsCalledByItsName(String key, String expected) {
    Reading reading = Fixtures.read("{\"" + key + "\": {\"error\": {\"code\": \"x\"}}}");

    assertThat(Fixtures.codes(reading)).containsExactly("wrong-part");
    assertThat(English.message(reading.findings().getFirst())).contains("a Graph error");
    assertThat(English.hint(reading.findings().getFirst())).contains(expected);
  }

  @Test
  void appsThatAStatusPageSelectsAreKnownByTheirNames() {
    String page =
        "{\"showInstallationProgress\": true, \"selectedMobileAppIds\":"
            + " [\"Company Portal\", \"Contoso VPN\"]}";

    SimulationProfile profile = Fixtures.good(PAGE.formatted(page));

    assertThat(profile.surroundings().statusPage().orElseThrow().selectedApps())
        .containsExactly("Company Portal", "Contoso VPN");
    assertThat(profile.findings()).isEmpty();
  }

  @Test
  void aSelectionOfUnknownAppsOnlyIsDroppedSoThatSomethingBlocks() {
    String page = "{\"showInstallationProgress\": true,\n\"selectedMobileAppIds\": [\"1\", \"2\"]}";

    SimulationProfile profile = Fixtures.good(PAGE.formatted(page));

    assertThat(profile.surroundings().statusPage().orElseThrow().selectedApps()).isEmpty();
    assertThat(Fixtures.codes(new Reading.Good(profile))).containsExactly("selected-app-unknown");
  }

  @Test
  void aSelectionThatIsPartlyKnownStays() {
    String page =
        "{\"showInstallationProgress\": true,"
            + " \"selectedMobileAppIds\": [\"Company Portal\", \"2\"]}";

    SimulationProfile profile = Fixtures.good(PAGE.formatted(page));

    assertThat(profile.surroundings().statusPage().orElseThrow().selectedApps())
        .contains("Company Portal");
    assertThat(English.message(profile.findings().getFirst()))
        .startsWith("1 of the selected apps is not");
  }

  @Test
  void theFirstOfSeveralPartsIsUsedWithAWarningAtTheirPlace() {
    Reading reading =
        Fixtures.read(
            """
            {
              "domainJoinProfile": [
                { "computerNameStaticPrefix": "A-", "activeDirectoryDomainName": "a.example" },
                { "computerNameStaticPrefix": "B-", "activeDirectoryDomainName": "b.example" }
              ]
            }
            """);

    assertThat(Fixtures.codes(reading)).containsExactly("several-parts");
    assertThat(reading.findings().getFirst().position()).isEqualTo(new Position(2, 24));
    assertThat(reading.first().orElseThrow().surroundings().domainJoin().orElseThrow().namePrefix())
        .isEqualTo("A-");
  }

  @Test
  void aMissingPartIsNullInTheSourceSoThatItStaysMissing() {
    Json.Obj source =
        Fixtures.good("{\"deploymentProfile\": null, \"enrollmentStatusPage\": null}").source();

    for (String part : SettingCatalog.SHIPPED.parts()) {
      assertThat(source.members().get(part)).isInstanceOf(Json.Null.class);
    }
  }

  @Test
  void anOfflineFileByPathIsStillMeasuredByTheRulesOfWindows() {
    Reading reading =
        Fixtures.read(
            """
            {"deploymentProfile":
              "invalid/encoding-ignored-by-windows/utf-16/AutopilotConfigurationFile.json"}
            """);

    assertThat(Fixtures.codes(reading)).containsExactly("encoding-ignored-by-windows");
    assertThat(reading.findings().getFirst().position()).isEqualTo(new Position(2, 3));
  }

  @Test
  void anOfflineProfileInPlaceHasNoFileToMeasure() {
    Reading reading =
        Fixtures.read(
            """
            {"deploymentProfile": {
              "CloudAssignedTenantId": "11111111-2222-4333-8444-555555555555",
              "CloudAssignedTenantDomain": "x.example",
              "CloudAssignedOobeConfig": 286,
              "CloudAssignedDomainJoinMethod": 0,
              "CloudAssignedForcedEnrollment": 0,
              "ZtdCorrelationId": "11111111-2222-4333-8444-555555555555",
              "CloudAssignedAadServerData": {"ZeroTouchConfig": {}}
            }}
            """);

    assertThat(reading.findings()).isEmpty();
    assertThat(
            reading
                .first()
                .orElseThrow()
                .surroundings()
                .deploymentProfile()
                .orElseThrow()
                .offline())
        .isTrue();
  }
}
