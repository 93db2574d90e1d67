// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Json;
import oobesim.provisioning.around.EspSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tenant's status pages, in one key of a simulation profile or in a file of their own. */
class SeveralStatusPagesTest {
  private static final String LIST = "valid/status-page/several.json";
  private static final String BODY = "valid/status-page/for-creation.json";

  @ParameterizedTest(name = "{0}: {1} pages")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'LIST'; 2",
        "['LIST']; 2",
        "['BODY']; 1",
        "['LIST', 'BODY']; 3",
        "[{}, {'target':'user'}, 'BODY']; 3",
        "[{'value':[{'showInstallationProgress':true},{'showInstallationProgress':false}]}]; 2",
        "null; 0"
      })
  void pagesStandInPlaceAsPathsAndInLists(String key, int count) {
    String json = key.replace('\'', '"').replace("LIST", LIST).replace("BODY", BODY);
    SimulationProfile profile = Fixtures.good("{\"enrollmentStatusPage\": " + json + "}");
    assertThat(profile.surroundings().statusPages()).hasSize(count);
    assertThat(Fixtures.codes(new Reading.Good(profile))).doesNotContain("several-parts");
  }

  @Test
  void aFileOfAnAdministratorMayHoldSeveral() {
    SimulationProfile profile = Fixtures.good(Fixtures.FOLDER.resolve(LIST));
    assertThat(profile.surroundings().statusPages())
        .extracting(EspSettings::assignment)
        .containsExactly(
            new EspSettings.Assignment(EspSettings.Target.USER, 1),
            new EspSettings.Assignment(EspSettings.Target.DEVICE, 2));
    assertThat(profile.surroundings().statusPage().orElseThrow().assignment().priority())
        .isEqualTo(2);
  }

  @Test
  void theSourceHoldsAllOfThemSoThatAJournalCanBePlayedAgain() {
    SimulationProfile profile =
        Fixtures.good("{\"enrollmentStatusPage\": [\"%s\", \"%s\"]}".formatted(LIST, BODY));
    SimulationProfile again = ProfileReader.fromSource(profile.source()).first().orElseThrow();
    assertThat(profile.source().members().get("enrollmentStatusPage"))
        .isInstanceOfSatisfying(Json.Arr.class, pages -> assertThat(pages.items()).hasSize(3));
    assertThat(again.surroundings()).isEqualTo(profile.surroundings());
  }

  @Test
  void aFaultInOneOfThemStandsAtItsPlace() {
    Reading reading =
        Fixtures.read(
            """
            {"enrollmentStatusPage": [
              {"showInstallationProgress": true},
              {"installProgressTimeoutInMinutes": "soon"}]}
            """);
    assertThat(Fixtures.codes(reading)).containsExactly("wrong-kind");
    assertThat(reading.findings().getFirst().position().line()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "['none.json']; file-not-found",
        "[7]; wrong-kind",
        "[null]; wrong-kind",
        "[]; wrong-part"
      })
  void whatIsNoPageIsCalledByItsName(String key, String code) {
    String json = "{\"enrollmentStatusPage\": %s}".formatted(key.replace('\'', '"'));
    assertThat(Fixtures.codes(Fixtures.read(json))).contains(code);
  }

  @Test
  void selectedAppsAreComparedPageByPage() {
    SimulationProfile profile =
        Fixtures.good(
            """
            {"enrollmentStatusPage": [
              {"showInstallationProgress": true, "selectedMobileAppIds": ["Company Portal"]},
              {"showInstallationProgress": true, "selectedMobileAppIds": ["1", "2"]}]}
            """);
    assertThat(profile.surroundings().statusPages())
        .extracting(EspSettings::selectedApps)
        .containsExactly(List.of("Company Portal"), List.of());
    assertThat(Fixtures.codes(new Reading.Good(profile))).containsExactly("selected-app-unknown");
  }

  @Test
  void oneOfSeveralIsChangedAndTheOthersStay() {
    SimulationProfile profile =
        Fixtures.good("{\"enrollmentStatusPage\": [{\"priority\": 1}, {\"priority\": 2}]}");
    SimulationProfile changed =
        ProfileReader.set(profile, "enrollmentStatusPage.1.priority", "7").first().orElseThrow();
    assertThat(changed.surroundings().statusPages())
        .extracting(page -> page.assignment().priority())
        .containsExactly(1, 7);
    assertThat(Fixtures.codes(ProfileReader.set(profile, "enrollmentStatusPage.2.priority", "7")))
        .containsExactly("setting-not-possible");
    assertThat(Fixtures.codes(ProfileReader.set(profile, "enrollmentStatusPage.priority", "7")))
        .containsExactly("setting-not-possible");
  }
}
