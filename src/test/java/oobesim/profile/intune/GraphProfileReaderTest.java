// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.UserType;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphProfileReaderTest {
  private static final String ENTRA =
      "'@odata.type':'#microsoft.graph.azureADWindowsAutopilotDeploymentProfile'";

  private final Findings findings = new Findings();

  @Test
  void whatTheFileDoesNotSayTakesGraphsDefaults() {
    DeploymentProfile profile = read(ENTRA).profile();

    assertThat(profile)
        .isEqualTo(
            new DeploymentProfile(
                "",
                "",
                "",
                DeploymentMode.USER_DRIVEN,
                JoinType.ENTRA,
                UserType.ADMINISTRATOR,
                false,
                "",
                false,
                false,
                new OobeSettings("os-default", false, false, false, false)));
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void newNamesAreRead() {
    DeploymentProfile profile =
        read(ENTRA
                + ",'locale':'fr-FR','preprovisioningAllowed':true,"
                + "'outOfBoxExperienceSetting':{'deviceUsageType':'shared',"
                + "'userType':'standard','privacySettingsHidden':true,'eulaHidden':true,"
                + "'keyboardSelectionPageSkipped':true,'escapeLinkHidden':true}")
            .profile();

    assertThat(profile.oobe()).isEqualTo(new OobeSettings("fr-FR", true, true, true, true));
    assertThat(profile.mode()).isEqualTo(DeploymentMode.SELF_DEPLOYING);
    assertThat(profile.userType()).isEqualTo(UserType.STANDARD);
    assertThat(profile.preprovisioningAllowed()).isTrue();
  }

  @Test
  void oldNamesAreReadAndTheExplanationSaysSo() {
    ReadDeployment read =
        read(
            ENTRA
                + ",'language':'fr-FR','enableWhiteGlove':true,"
                + "'outOfBoxExperienceSettings':{'hidePrivacySettings':true,'hideEULA':true,"
                + "'skipKeyboardSelectionPage':true,'hideEscapeLink':true}");

    assertThat(read.profile().oobe()).isEqualTo(new OobeSettings("fr-FR", true, true, true, true));
    assertThat(read.profile().preprovisioningAllowed()).isTrue();
    assertThat(English.say(read.settings().get("eulaHidden").note()))
        .isEqualTo("old name \"hideEULA\"");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void whereNamesContradictTheNewOneCountsAndTheWarningHasBothLines() {
    ReadDeployment read =
        read(ENTRA + ",\n'enableWhiteGlove':true,\n'preprovisioningAllowed':false");

    assertThat(read.profile().preprovisioningAllowed()).isFalse();
    Finding finding = findings.list().getFirst();
    assertThat(finding.code()).isEqualTo("old-and-new-differ");
    assertThat(finding.position().line()).isEqualTo(3);
    assertThat(English.message(finding)).contains("false in line 3", "true in line 2");
    assertThat(English.say(read.settings().get("preprovisioningAllowed").note()))
        .contains("line 2");
  }

  @Test
  void aKeyThatOnlyTheOldObjectHasIsTakenFromThere() {
    OobeSettings oobe =
        read(ENTRA
                + ",'outOfBoxExperienceSetting':{'eulaHidden':true},"
                + "'outOfBoxExperienceSettings':{'hideEULA':true,'hidePrivacySettings':true}")
            .profile()
            .oobe();

    assertThat(oobe.eulaHidden()).isTrue();
    assertThat(oobe.privacyHidden()).isTrue();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void nullCountsAsSilence() {
    ReadDeployment read =
        read(ENTRA + ",'locale':null,'language':'nl-NL','outOfBoxExperienceSetting':null");

    assertThat(read.profile().oobe().locale()).isEqualTo("nl-NL");
    assertThat(read.settings().get("eulaHidden").place()).isEmpty();
  }

  @Test
  void everySettingOfTheContractIsExplained() {
    assertThat(read(ENTRA).settings().keySet())
        .containsExactlyInAnyOrder(
            "profileName",
            "joinType",
            "deviceUsageType",
            "preprovisioningAllowed",
            "deviceNameTemplate",
            "hybridAzureADJoinSkipConnectivityCheck",
            "userType",
            "locale",
            "keyboardSelectionPageSkipped",
            "eulaHidden",
            "privacySettingsHidden",
            "escapeLinkHidden");
  }

  @Test
  void anExplainedSettingKnowsItsLine() {
    Optional<Json> place =
        read(ENTRA + ",\n\n'displayName':'Office'").settings().get("profileName").place();

    assertThat(place.orElseThrow().position().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile, ENTRA, true",
    "microsoft.graph.azureADWindowsAutopilotDeploymentProfile, ENTRA, true",
    "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile, HYBRID, true",
    "#microsoft.graph.windowsAutopilotDeploymentProfile, ENTRA, false"
  })
  void theTypeSaysHowTheDeviceJoins(String type, JoinType expected, boolean said) {
    ReadDeployment read = read("'@odata.type':'" + type + "'");

    assertThat(read.profile().joinType()).isEqualTo(expected);
    assertThat(read.settings().get("joinType").place().isPresent()).isEqualTo(said);
    assertThat(codes().contains("join-type-not-said")).isEqualTo(!said);
  }

  @ParameterizedTest
  @CsvSource({
    "deviceJoinType, azureADJoined, ENTRA, true",
    "deviceJoinType, hybridAzureADJoined, HYBRID, true",
    "joinType, Microsoft Entra hybrid joined, HYBRID, true",
    "deviceJoinType, azureADRegistered, ENTRA, false"
  })
  void whereTheTypeDoesNotSayAKeyOfToolsDoes(
      String key, String word, JoinType expected, boolean said) {
    ReadDeployment read = read("'" + key + "':'" + word + "'");

    assertThat(read.profile().joinType()).isEqualTo(expected);
    assertThat(read.settings().get("joinType").place().isPresent()).isEqualTo(said);
    assertThat(codes().contains("join-type-not-said")).isEqualTo(!said);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "user-select, ''", "os-default, os-default", "pt-BR, pt-BR"})
  void theLocaleMayLeaveTheChoiceToTheUser(String locale, String expected) {
    OobeSettings oobe = read(ENTRA + ",'locale':'" + locale + "'").profile().oobe();

    assertThat(oobe.locale()).isEqualTo(expected);
    assertThat(oobe.localeDecided()).isEqualTo(!expected.isEmpty());
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de-DE-abcdefgh-abcdefgh-abcdefgh, true",
    "de-DE-x2-abcdefgh-abcdefgh-abcdefgh, true",
    "de-DE-x23-abcdefgh-abcdefgh-abcdefgh, false",
    "d, false",
    "de_DE, false"
  })
  void aLocaleIsATagOfAtMostThirtyFiveLetters(String locale, boolean known) {
    read(ENTRA + ",'locale':'" + locale + "'");

    assertThat(codes().contains("unknown-locale")).isEqualTo(!known);
  }

  @Test
  void aVirtualMachineCountsAsAPc() {
    read(ENTRA + ",'deviceType':'virtualMachine'");

    assertThat(codes()).isEmpty();
  }

  private ReadDeployment read(String members) {
    String json = "{" + members.replace('\'', '"') + "}";
    Json.Obj body = (Json.Obj) JsonReader.read(json).documents().getFirst();
    return ReadDeployment.of(new Part(JsonShape.GRAPH_PROFILE, body), FileFacts.NONE, findings);
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }
}
