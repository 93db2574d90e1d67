// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.TextFile.Encoding;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.UserType;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineProfileReaderTest {
  private static final String NAME = "AutopilotConfigurationFile.json";

  private static final String COMPLETE =
      """
      {
        "CloudAssignedTenantId": "11111111-2222-4333-8444-555555555555",
        "CloudAssignedTenantDomain": "fabrikam.example",
        "CloudAssignedOobeConfig": 1310,
        "CloudAssignedDomainJoinMethod": 0,
        "CloudAssignedForcedEnrollment": 1,
        "CloudAssignedLanguage": "de-DE",
        "CloudAssignedDeviceName": "FAB-%SERIAL%",
        "ZtdCorrelationId": "66666666-7777-4888-8999-000000000000",
        "CloudAssignedAadServerData":
          "{\\"ZeroTouchConfig\\":{\\"ForcedEnrollment\\":1}}",
        "Version": 2049
      }
      """;

  private final Findings findings = new Findings();

  @Test
  void aCompleteFileIsReadWithoutARemark() {
    DeploymentProfile profile = read(COMPLETE, NAME, Encoding.ASCII).profile();

    assertThat(profile)
        .isEqualTo(
            new DeploymentProfile(
                "66666666-7777-4888-8999-000000000000",
                "",
                "fabrikam.example",
                DeploymentMode.USER_DRIVEN,
                JoinType.ENTRA,
                UserType.STANDARD,
                false,
                "FAB-%SERIAL%",
                false,
                true,
                new OobeSettings("de-DE", true, true, true, true)));
    assertThat(codes()).isEmpty();
  }

  /** Every sum that was seen in real files, and what it means. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0,    administrator, false, false, false, singleUser",
    "28,   administrator, true,  true,  false, singleUser",
    "30,   standard,      true,  true,  false, singleUser",
    "284,  administrator, true,  true,  false, singleUser",
    "286,  standard,      true,  true,  false, singleUser",
    "382,  standard,      true,  true,  false, shared",
    "1308, administrator, true,  true,  true,  singleUser",
    "1310, standard,      true,  true,  true,  singleUser",
    "1406, standard,      true,  true,  true,  shared",
    "1534, standard,      true,  true,  true,  shared",
    "2046, standard,      true,  true,  true,  shared",
    "264,  administrator, false, false, false, singleUser",
    "131,  standard,      false, false, false, singleUser"
  })
  void bitsAreSettings(
      int bits, String user, boolean eula, boolean privacy, boolean keyboard, String usage) {
    ReadDeployment read = read(COMPLETE.replace("1310", String.valueOf(bits)));

    assertThat(value(read, "userType")).isEqualTo(user);
    assertThat(value(read, "eulaHidden")).isEqualTo(String.valueOf(eula));
    assertThat(value(read, "privacySettingsHidden")).isEqualTo(String.valueOf(privacy));
    assertThat(value(read, "keyboardSelectionPageSkipped")).isEqualTo(String.valueOf(keyboard));
    assertThat(value(read, "deviceUsageType")).isEqualTo(usage);
  }

  @ParameterizedTest
  @CsvSource({
    "318,  half-self-deploying",
    "382,  self-deploying-offline",
    "414,  unusual-bit",
    "798,  unusual-bit",
    "2334, unknown-bit",
    "-2,   unknown-bit"
  })
  void strangeBitsAreReported(int bits, String code) {
    read(COMPLETE.replace("1310", String.valueOf(bits)));

    assertThat(codes()).contains(code);
  }

  @Test
  void aSettingThatIsABitIsExplainedWithTheLineOfTheMask() {
    Setting setting = read(COMPLETE).settings().get("eulaHidden");

    assertThat(setting.place().orElseThrow().position().line()).isEqualTo(4);
    assertThat(English.say(setting.note())).isEqualTo("bit 16 of CloudAssignedOobeConfig is set");
  }

  @Test
  void theDomainInsideTheServerDataCountsWhereTheFileHasNone() {
    String json =
        COMPLETE
            .replaceAll("\"CloudAssignedTenantDomain\": .*\n", "")
            .replace(
                "{\\\"ForcedEnrollment",
                "{\\\"CloudAssignedTenantDomain\\\":\\\"a.example\\\"," + "\\\"ForcedEnrollment");

    assertThat(read(json).profile().organization()).isEqualTo("a.example");
  }

  @Test
  void forcedEnrolmentInsideTheServerDataCountsWhereTheFileHasNone() {
    String json = COMPLETE.replaceAll("\"CloudAssignedForcedEnrollment\": .*\n", "");

    assertThat(read(json).profile().oobe().escapeLinkHidden()).isTrue();
  }

  @Test
  void withoutALanguageTheUserSelects() {
    String json = COMPLETE.replaceAll("\"CloudAssignedLanguage\": .*\n", "");

    assertThat(read(json).profile().oobe().localeDecided()).isFalse();
  }

  @Test
  void hybridJoinMaySkipTheSearchForADomainController() {
    String json =
        COMPLETE.replace(
            "\"CloudAssignedDomainJoinMethod\": 0",
            "\"HybridJoinSkipDCConnectivityCheck\": 1, \"CloudAssignedDomainJoinMethod\": 1");

    DeploymentProfile profile = read(json).profile();

    assertThat(profile.joinType()).isEqualTo(JoinType.HYBRID);
    assertThat(profile.skipDomainConnectivityCheck()).isTrue();
    assertThat(codes()).containsExactly("template-ignored");
  }

  /** Words of the portal, of Graph, of PowerShell's modules and of dsregcmd. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AzureADJoin",
        "azureADJoined",
        "azureADJoin",
        "AAD",
        "AADJ",
        "AzureAD",
        "AzureAd",
        "Azure AD joined",
        "Microsoft Entra joined",
        "Microsoft Entra join",
        "Entra",
        "entra",
        "Microsoft Entra ID",
        "AzureAdJoined"
      })
  void aWordForMicrosoftEntraJoinIsUnderstood(String word) {
    assertThat(joined(word)).isEqualTo(JoinType.ENTRA);
    assertThat(English.message(findings.list().getFirst())).contains("understood as 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hybrid",
        "hybrid",
        "hybridAzureADJoined",
        "HybridAzureADJoin",
        "HAADJ",
        "Hybrid AADJ",
        "Hybrid Azure AD joined",
        "Microsoft Entra hybrid joined",
        "Microsoft Entra hybrid join",
        "DomainJoined",
        "DomainJoin",
        "ServerAd",
        "ActiveDirectory",
        "azureADHybrid"
      })
  void aWordForHybridJoinIsUnderstood(String word) {
    assertThat(joined(word)).isEqualTo(JoinType.HYBRID);
    assertThat(English.message(findings.list().getFirst())).contains("understood as 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"azureADRegistered", "Workplace", "WorkplaceJoined", "none", "join", ""})
  void anyOtherWordIsAnErrorThatSaysWhatIsExpected(String word) {
    joined(word);

    Finding finding = findings.list().getFirst();
    assertThat(finding.code()).isEqualTo("wrong-kind");
    assertThat(English.message(finding)).contains(word);
    assertThat(English.hint(finding)).contains("0 for Microsoft Entra join");
  }

  private JoinType joined(String word) {
    String json = COMPLETE.replace("JoinMethod\": 0", "JoinMethod\": \"" + word + "\"");
    return read(json).profile().joinType();
  }

  @Test
  void aProfileWithANameCameFromTheService() {
    String json = COMPLETE.replace("\"Version\": 2049", "\"DeploymentProfileName\": \"Office\"");

    DeploymentProfile profile = read(json).profile();

    assertThat(profile.displayName()).isEqualTo("Office");
    assertThat(profile.offline()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ASCII, false", "ANSI, false", "UTF_8, true", "UTF_8_BOM, true", "UTF_16LE, true"})
  void windowsWantsSingleBytes(Encoding encoding, boolean warned) {
    read(COMPLETE, NAME, encoding);

    assertThat(codes().contains("encoding-ignored-by-windows")).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({
    "AutopilotConfigurationFile.json, false",
    "AutoPilotConfigurationFile.json, false",
    "kiosk.json, true"
  })
  void windowsWantsOneFileNameInAnyCapitals(String name, boolean remarked) {
    read(COMPLETE, name, Encoding.ASCII);

    assertThat(codes().contains("file-name-ignored-by-windows")).isEqualTo(remarked);
  }

  @Test
  void whatADeviceReceivedIsNotMeasuredByTheRulesForFiles() {
    Json.Obj body = (Json.Obj) JsonReader.read(COMPLETE).documents().getFirst();

    ReadDeployment.of(
        new Part(JsonShape.DEVICE_SIDE_PROFILE, body),
        new FileFacts("AutopilotDDSZTDFile.json", Encoding.UTF_16LE),
        findings);

    assertThat(codes()).isEmpty();
  }

  private ReadDeployment read(String json) {
    return read(json, NAME, Encoding.ASCII);
  }

  private ReadDeployment read(String json, String name, Encoding encoding) {
    Json.Obj body = (Json.Obj) JsonReader.read(json).documents().getFirst();
    Part part = new Part(JsonShape.OFFLINE_PROFILE, body);
    return ReadDeployment.of(part, new FileFacts(name, encoding), findings);
  }

  private static String value(ReadDeployment read, String setting) {
    return read.settings().get(setting).value();
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }
}
