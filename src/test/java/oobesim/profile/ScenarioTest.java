// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
  @Test
  void theWordsAreThoseOfTheCommandLine() {
    assertThat(Arrays.stream(Scenario.values()).map(Scenario::word))
        .containsExactly(
            "user-driven-entra",
            "user-driven-hybrid",
            "pre-provisioning-entra",
            "pre-provisioning-hybrid",
            "self-deploying",
            "device-preparation-v2",
            "none");
  }

  @ParameterizedTest
  @CsvSource({
    "azureAD, singleUser, false, user-driven-entra",
    "azureAD, singleUser, true, pre-provisioning-entra",
    "activeDirectory, singleUser, false, user-driven-hybrid",
    "activeDirectory, singleUser, true, pre-provisioning-hybrid",
    "azureAD, shared, false, self-deploying",
    "azureAD, shared, true, self-deploying",
    "activeDirectory, shared, false, self-deploying"
  })
  void typeAndSettingsOfAProfileDecide(String join, String usage, boolean allowed, String word) {
    String json =
        """
        {"@odata.type": "#microsoft.graph.%sWindowsAutopilotDeploymentProfile",
         "preprovisioningAllowed": %s, "outOfBoxExperienceSetting": {"deviceUsageType": "%s"}}
        """;

    SimulationProfile profile = Fixtures.good(json.formatted(join, allowed, usage));

    assertThat(Scenario.of(profile).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{\"device\":{\"registered\":false}}; none",
        "{\"deploymentProfile\":null}; none",
        "{\"deploymentProfile\":null,\"devicePreparationPolicy\":{}}; none",
        "{\"deploymentProfile\":null,\"devicePreparationPolicy\":{},\"switches\":"
            + "{\"registeredWithPolicy\":\"policy\"}}; device-preparation-v2",
        "{\"device\":{\"registered\":false},\"devicePreparationPolicy\":{}}; device-preparation-v2",
        "{\"devicePreparationPolicy\":{}}; pre-provisioning-entra",
        "{\"device\":{\"registered\":false},\"offlineProfile\":{}}; user-driven-entra",
        "{\"deploymentProfile\":null,\"offlineProfile\":{\"CloudAssignedDomainJoinMethod\":1}};"
            + " user-driven-hybrid",
        "{\"deploymentProfile\":null,\"offlineProfile\":{},\"offlineProfileReadable\":false}; none",
        "{\"deploymentProfile\":null,\"switches\":{\"registeredWithoutProfile\":"
            + "\"default-profile\"}}; user-driven-entra",
        "{\"device\":{\"registered\":false},\"switches\":{\"registeredWithoutProfile\":"
            + "\"default-profile\"}}; none",
        "{}; pre-provisioning-entra"
      })
  void whatReachesTheDeviceDecides(String json, String word) {
    assertThat(Scenario.of(Fixtures.good(json)).word()).isEqualTo(word);
  }

  @Test
  void anOfflineProfileNeedsNoRegistration() {
    SimulationProfile profile =
        Fixtures.good(
            Fixtures.FOLDER.resolve("valid/simulation-profile/offline-profile-by-path.json"));

    assertThat(profile.surroundings().device().registered()).isFalse();
    assertThat(Scenario.of(profile)).isEqualTo(Scenario.USER_DRIVEN_ENTRA);
  }
}
