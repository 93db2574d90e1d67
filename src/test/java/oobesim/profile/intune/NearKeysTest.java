// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.support.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearKeysTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'outOfBoxExperienceSettting':{}};outOfBoxExperienceSettting;outOfBoxExperienceSetting",
        "{'outOfBoxExperienceSetting':{'eulaHiden':true}};eulaHiden;eulaHidden",
        "{'outOfBoxExperienceSetting':{'hideEULA':true}};hideEULA;eulaHidden",
        "{'outOfBoxExperienceSettings':{'eulaHidden':true}};eulaHidden;hideEULA",
        "{'outOfBoxExperienceSetting':{'skipCortana':true}};skipCortana;known: deviceUsageType",
        "{'eulaHidden':true};eulaHidden;belongs in \"outOfBoxExperienceSetting\"",
        "{'preprovisionningAllowed':true};preprovisionningAllowed;preprovisioningAllowed"
      })
  void aKeyThatCountsForNothingIsToldWithWhatWasMeant(String body, String key, String meant) {
    NearKeys.ofProfile(read(body), findings);
    Finding told = findings.list().getFirst();
    assertThat(findings.list()).hasSize(1);
    assertThat(told.code()).isEqualTo("near-key");
    assertThat(English.message(told)).contains("\"" + key + "\"");
    assertThat(English.hint(told)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'x','deviceJoinType':'azureADJoined','@odata.':1,'id':'1'}",
        "{'language':'de-DE','enableWhiteGlove':true,'extractHardwareHash':false}",
        "{'outOfBoxExperienceSetting':{'@odata.type':'x','userType':'standard'}}",
        "{'base':{'eulaHidden':true},'locales':'x','locale':'de-DE'}"
      })
  void otherKeysAreNormalInRealFiles(String body) {
    NearKeys.ofProfile(read(body), findings);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CloudAssignedOobeConfg, CloudAssignedOobeConfig",
    "CloudAssignedLanguages, CloudAssignedLanguage",
    "HybridJoinSkipDCConectivityCheck, HybridJoinSkipDCConnectivityCheck"
  })
  void soIsAKeyOfAFileOfWindows(String key, String meant) {
    NearKeys.ofFile(read("{'" + key + "':1,'ZtdGroupTag':'x','CloudAssignedProfile':1}"), findings);
    assertThat(findings.list()).hasSize(1);
    assertThat(English.hint(findings.list().getFirst())).contains("\"" + meant + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "enrollmentStatusPage, timeoutInMinutes, ''",
    "enrollmentStatusPage, showInstalationProgress, showInstallationProgress",
    "domainJoinProfile, organisationalUnit, organizationalUnit"
  })
  void soIsAKeyOfAPart(String part, String key, String meant) {
    NearKeys.of(part, read("{'" + key + "':1}"), findings);
    assertThat(findings.list()).hasSize(meant.isEmpty() ? 0 : 1);
    assertThat(findings.list()).allMatch(it -> English.hint(it).contains(meant));
  }

  private static Json.Obj read(String body) {
    return (Json.Obj) JsonReader.read(body.replace('\'', '"')).documents().getFirst();
  }
}
