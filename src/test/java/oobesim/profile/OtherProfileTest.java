// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second deployment profile: explanations speak of the one that counts. */
class OtherProfileTest {
  private static final String SECOND =
      """
      {
        "otherProfile": {
          "@odata.type": "#microsoft.graph.%sWindowsAutopilotDeploymentProfile",
          "displayName": "Everybody",
          "createdDateTime": "%s"
        },
        "registration": { "otherProfileTarget": "%s" }%s
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "2025-01-01T00:00:00Z, group,       Everybody",
    "2030-01-01T00:00:00Z, group,       Contoso Bench",
    "2025-01-01T00:00:00Z, all-devices, Contoso Bench"
  })
  void theSettingsAreThoseOfTheProfileThatCounts(String created, String target, String name) {
    SimulationProfile profile = Fixtures.good(SECOND.formatted("azureAD", created, target, ""));

    assertThat(profile.origins().get("profileName").value()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "azureAD,         2025-01-01T00:00:00Z, user-driven-entra",
    "activeDirectory, 2025-01-01T00:00:00Z, user-driven-hybrid",
    "activeDirectory, 2030-01-01T00:00:00Z, pre-provisioning-entra"
  })
  void theScenarioIsThatOfTheProfileThatCounts(String type, String created, String scenario) {
    SimulationProfile profile = Fixtures.good(SECOND.formatted(type, created, "group", ""));

    assertThat(Scenario.of(profile).word()).isEqualTo(scenario);
  }

  @Test
  void aProfileForAllDevicesServesWhereNothingElseIsAssigned() {
    String none = ",\n\"deploymentProfile\": null";
    SimulationProfile profile =
        Fixtures.good(SECOND.formatted("azureAD", "2030-01-01T00:00:00Z", "all-devices", none));

    assertThat(Scenario.of(profile)).isEqualTo(Scenario.USER_DRIVEN_ENTRA);
    assertThat(profile.origins().get("profileName").value()).isEqualTo("Everybody");
  }

  @Test
  void itsSettingsCanBeChangedLikeThoseOfTheFirst() {
    SimulationProfile profile =
        Fixtures.good(SECOND.formatted("azureAD", "2025-01-01T00:00:00Z", "group", ""));
    Reading changed = ProfileReader.set(profile, "otherProfile.profileName", "Nobody");

    assertThat(changed.first().orElseThrow().origins().get("profileName").value())
        .isEqualTo("Nobody");
  }

  @ParameterizedTest
  @CsvSource({"nobody, pre-provisioning-entra", "this, pre-provisioning-entra", "other, none"})
  void aDeviceOfAnotherTenantHasNoScenarioHere(String owner, String scenario) {
    SimulationProfile profile =
        Fixtures.good("{\"registration\":{\"hashOwner\":\"%s\"}}".formatted(owner));

    assertThat(Scenario.of(profile).word()).isEqualTo(scenario);
  }
}
