// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import oobesim.document.Finding;
import oobesim.profile.Fixtures;
import oobesim.profile.Reading;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.PreparationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationReaderTest {
  private static final String DEFAULT = "Contact your organization’s support person for help.";

  @ParameterizedTest
  @CsvSource({
    "policy.json, Fabrikam preparation",
    "settings-array.json, ''",
    "settings-list.json, ''",
    "header-list.json, Fabrikam preparation"
  })
  void aPolicyAloneIsARehearsalOfTheSecondGeneration(String file, String name) {
    SimulationProfile profile = read(file);

    assertThat(Scenario.of(profile)).isEqualTo(Scenario.DEVICE_PREPARATION_V2);
    assertThat(profile.flow()).isEqualTo("windows-oobe");
    assertThat(profile.surroundings().device().registered()).isFalse();
    assertThat(profile.surroundings().deploymentProfile()).isEmpty();
    assertThat(profile.surroundings().statusPage()).isEmpty();
    assertThat(policy(profile))
        .isEqualTo(new PreparationPolicy(name, Duration.ofMinutes(60), DEFAULT, false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"every-setting.json", "body-for-creation.json"})
  void choicesAppsAndAccountTypeAreRead(String file) {
    SimulationProfile profile = read(file);

    assertThat(policy(profile)).matches(it -> it.allowDiagnostics() && !it.allowSkip());
    assertThat(profile.surroundings().workload().apps())
        .extracting(App::name, App::type)
        .containsExactly(tuple("App 1", App.Type.M365), tuple("Fabrikam Till", App.Type.WIN32));
    assertThat(profile.origins().get("userType").value()).isEqualTo("standard");
    assertThat(profile.origins().get("userType").fromFile()).isTrue();
    assertThat(profile.origins().get("deviceUsageType").fromFile()).isFalse();
    assertThat(profile.name()).isEqualTo("Fabrikam preparation");
  }

  @Test
  void whatADeviceKeepsOfAPolicyIsReadToo() {
    assertThat(policy(read("page-settings-of-a-device.json")))
        .isEqualTo(new PreparationPolicy("", Duration.ofMinutes(45), "Call Fabrikam", true, false));
  }

  @Test
  void theAppsOfAProfileCountBeforeThoseOfThePolicy() {
    SimulationProfile profile =
        Fixtures.good(
            """
            {"devicePreparationPolicy": "valid/device-preparation/every-setting.json",
             "workload": {"apps": [{"name": "Mine"}]}}
            """);

    assertThat(profile.surroundings().workload().apps())
        .extracting(App::name)
        .containsExactly("Mine");
  }

  @Test
  void aDeploymentProfileInTheSameFileWins() {
    Reading reading =
        Fixtures.read(
            "[{\"outOfBoxExperienceSetting\":{}},"
                + "{\"templateReference\":{\"templateFamily\":\"enrollmentConfiguration\"}}]");
    SimulationProfile profile = reading.first().orElseThrow();

    assertThat(profile.surroundings().device().registered()).isTrue();
    assertThat(profile.surroundings().policies().devicePreparation()).isPresent();
    assertThat(Scenario.of(profile)).isEqualTo(Scenario.USER_DRIVEN_ENTRA);
  }

  @Test
  void aHeaderSaysThatItsSettingsAreElsewhere() {
    assertThat(read("header-list.json").findings())
        .extracting(Finding::code)
        .containsExactly("preparation-settings-missing");
  }

  @ParameterizedTest
  @CsvSource({"allowedappids, 25, false", "allowedappids, 26, true", "allowedscriptids, 10, false"})
  void aPolicyTakesSoManyAppsAndScripts(String key, int selected, boolean tooMany) {
    Findings findings = new Findings();
    String item = "{\"value\":\"{\\\"id\\\":\\\"x\\\"}\"}";
    String policy =
        "{\"settings\":[{\"settingInstance\":{\"settingDefinitionId\":"
            + ("\"enrollment_autopilot_dpp_" + key + "\",\"simpleSettingCollectionValue\":[")
            + (String.join(",", Collections.nCopies(selected, item)) + "]}}]}");

    PreparationReader.read(Fixtures.json(policy), findings);

    assertThat(findings.list())
        .extracting(Finding::code)
        .containsExactlyElementsOf(tooMany ? List.of("too-many-selected") : List.of());
  }

  @Test
  void aBlankMessageIsTheBuiltInOne() {
    Findings findings = new Findings();
    String blank =
        "{\"settings\":[{\"settingInstance\":{\"settingDefinitionId\":"
            + "\"enrollment_autopilot_dpp_customerrormessage\","
            + "\"simpleSettingValue\":{\"value\":\" \"}}}]}";

    PreparationPolicy policy = PreparationReader.read(Fixtures.json(blank), findings).policy();

    assertThat(policy.errorMessage()).isEqualTo(DEFAULT);
    assertThat(findings.list()).isEqualTo(List.of());
  }

  private static SimulationProfile read(String file) {
    return Fixtures.good(Fixtures.FOLDER.resolve("valid/device-preparation/" + file));
  }

  private static PreparationPolicy policy(SimulationProfile profile) {
    return profile.surroundings().policies().devicePreparation().orElseThrow();
  }
}
