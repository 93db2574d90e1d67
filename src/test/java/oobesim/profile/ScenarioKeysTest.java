// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OfflineProfile;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Switches;
import oobesim.provisioning.around.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that only some scenarios ask about. */
class ScenarioKeysTest {
  private static final String FILE = "valid/offline-profile/286-hybrid";

  @Test
  void whoSaysNothingGetsTheDocumentedDefaults() {
    Surroundings silent = Fixtures.good("{}").surroundings();

    assertThat(silent.policies()).isEqualTo(Policies.DEFAULT);
    assertThat(silent.switches()).isEqualTo(Switches.DEFAULT);
  }

  @Test
  void whoSaysTheOppositeOfEveryDefaultGetsIt() {
    Surroundings said =
        Fixtures.good(Fixtures.FOLDER.resolve("valid/simulation-profile/scenario-keys.json"))
            .surroundings();
    Policies policies = said.policies();

    assertThat(said.switches())
        .isEqualTo(new Switches(true, true, false, true, Switches.Enforcement.NEVER, true, false));
    assertThat(said.circumstances().gateway().metered()).isTrue();
    assertThat(said.device().upnPrefill()).isTrue();
    assertThat(said.users().getFirst())
        .matches(User::signsInByPass)
        .extracting(User::accessPass)
        .isEqualTo("Fabrikam-pass");
    assertThat(policies.hello()).isEqualTo(Hello.OFFERED);
    assertThat(policies)
        .matches(it -> it.localReset() && it.restartInDeviceSetup() && it.federatedSignOn())
        .matches(it -> !it.recoveryEnvironment());
    assertThat(policies.idleLock()).contains(Duration.ofMinutes(5));
    assertThat(policies.exitMask()).contains(7);
    assertThat(policies.devicePreparation().orElseThrow().name()).isEqualTo("Fabrikam preparation");
    assertThat(policies.offlineProfile().orElseThrow())
        .matches(it -> !it.readable() && it.profile().joinType() == JoinType.HYBRID);
  }

  @Test
  void aFileOnTheDeviceThatSaysHybridJoinNeedsADomainJoinProfile() {
    String json = "{\"offlineProfile\": \"" + FILE + "/AutopilotConfigurationFile.json\"}";

    assertThat(Fixtures.good(json).surroundings().domainJoin()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "valid/offline-profile/286-hybrid, , true, ",
    "valid/offline-profile/286-hybrid, false, false, ",
    "invalid/encoding-ignored-by-windows/utf-16, , false, encoding-ignored-by-windows",
    "invalid/encoding-ignored-by-windows/utf-8-mark, , false, encoding-ignored-by-windows",
    "invalid/encoding-ignored-by-windows/utf-16, false, false, ",
    "invalid/encoding-ignored-by-windows/utf-16, true, true, "
  })
  void nameAndEncodingDecideWhetherWindowsReadsTheFileUnlessTheProfileSaysIt(
      String folder, String told, boolean readable, String code) {
    String key = told == null ? "" : ", \"offlineProfileReadable\": " + told;
    String json =
        "{\"offlineProfile\": \"%s/AutopilotConfigurationFile.json\"%s}".formatted(folder, key);

    Reading reading = Fixtures.read(json);

    assertThat(reading.first().orElseThrow().surroundings().policies().offlineProfile())
        .map(OfflineProfile::readable)
        .contains(readable);
    assertThat(Fixtures.codes(reading)).isEqualTo(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void aFileOfAnotherNameIsNotRead() {
    SimulationProfile profile =
        Fixtures.good("{\"offlineProfile\": \"invalid/file-name-ignored-by-windows/kiosk.json\"}");

    assertThat(profile.surroundings().policies().offlineProfile().orElseThrow().readable())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'device':{'registered':false}; true; of the file",
        "'device':{'registered':false}; false; of the service",
        "'device':{'registered':true}; true; of the service"
      })
  void explanationsAreAboutTheProfileThatReachesTheDevice(
      String device, boolean readable, String template) {
    String json =
        """
        {%s, "offlineProfileReadable": %s,
         "deploymentProfile": {"@odata.type": "#azureADWindowsAutopilotDeploymentProfile",
                               "deviceNameTemplate": "S-%%RAND:4%%"},
         "offlineProfile": {"CloudAssignedDeviceName": "F-%%RAND:4%%"}}
        """
            .formatted(device.replace('\'', '"'), readable);

    Origin origin = Fixtures.good(json).origins().get("deviceNameTemplate");

    assertThat(origin.value()).startsWith(template.equals("of the file") ? "F-" : "S-");
  }

  @Test
  void nothingOfContosoStandsOnTheFailurePageOfAnotherAdministrator() {
    Surroundings foreign =
        Fixtures.good(Fixtures.FOLDER.resolve("valid/graph-profile/new-names.json")).surroundings();

    assertThat(foreign.statusPage().orElseThrow().customMessage()).isEmpty();
  }
}
