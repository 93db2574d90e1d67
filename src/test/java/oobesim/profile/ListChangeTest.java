// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.document.Severity;
import oobesim.profile.setting.SettingWords;
import oobesim.support.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script adds to a list or takes away from it: {@code set PATH += ITEM}. */
class ListChangeTest {
  private static final SimulationProfile BENCH =
      Fixtures.good(
          """
          {"network": {"blocked": ["time"], "wifi": [{"name": "Guest"}, {"name": "Cafe"}]},
           "users": [{"upn": "joni@contoso.com", "backups": ["Laptop"]}, {"upn": "kim@contoso.com"}],
           "workload": {"apps": [{"name": "7-Zip"}, {"name": "VPN", "minutes": 3}]},
           "faults": [{"id": "tpm-attestation-failed"}]}
          """);

  @ParameterizedTest(name = "{0}: {1} {2} leaves {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "an app by its name | workload.apps | += Editor | 7-Zip, VPN, Editor",
        "a name of several words | workload.apps | += Editor of texts | 7-Zip, VPN, Editor of"
            + " texts",
        "blanks around a name | workload.apps | '+=   Editor  ' | 7-Zip, VPN, Editor",
        "a name in quotes | workload.apps | += \"Editor\" | 7-Zip, VPN, Editor",
        "a name with one quote | workload.apps | += \"Editor | 7-Zip, VPN, \"Editor",
        "a name with a bracket | workload.apps | += [Pilot] VPN | 7-Zip, VPN, [Pilot] VPN",
        "a name that is a number | workload.apps | += 7 | 7-Zip, VPN, 7",
        "an app as JSON | workload.apps | += {\"name\": \"A\", \"minutes\": 5} | 7-Zip, VPN, A",
        "two apps | workload.apps | += [\"A\", {\"name\": \"B\"}] | 7-Zip, VPN, A, B",
        "no app | workload.apps | += [] | 7-Zip, VPN",
        "a user | users | += new@contoso.com | joni@contoso.com, kim@contoso.com, new@contoso.com",
        "a network | network.wifi | += New | Guest, Cafe, New",
        "an address | network.blocked | += store | time, store",
        "two addresses | network.blocked | += [\"store\", \"sign-in\"] | time, store, sign-in",
        "a backup of one user | users.0.backups | += Desk | Laptop, Desk",
        "the first backup of another | users.1.backups | += Desk | Desk",
        "a fault | faults | += tpm-driver | tpm-attestation-failed, tpm-driver",
        "an app that goes | workload.apps | -= 7-Zip | VPN",
        "a name in quotes that goes | workload.apps | -= \"VPN\" | 7-Zip",
        "an app as JSON that goes | workload.apps | -= {\"name\": \"VPN\", \"minutes\": 3} | 7-Zip",
        "two that go | workload.apps | -= [\"VPN\", \"7-Zip\"] | ''",
        "a user that goes | users | -= joni@contoso.com | kim@contoso.com",
        "the only address | network.blocked | -= time | ''",
        "a backup that goes | users.0.backups | -= Laptop | ''",
        "a fault that goes | faults | -= tpm-attestation-failed | ''"
      })
  void theListHoldsThen(String what, String path, String change, String then) {
    SimulationProfile changed = changed(BENCH, path, change);

    assertThat(names(changed, path)).as(what).isEqualTo(then);
    assertThat(names(BENCH, "workload.apps")).isEqualTo("7-Zip, VPN");
  }

  @ParameterizedTest(name = "{0}, then {1}, leaves {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "+= Second | += Third | First, Second, Third",
        "+= {\"displayName\": \"Second\", \"priority\": 2} | -= First | Second",
        "+= [\"Second\", \"Third\"] | -= Second | First, Third",
        "-= First | += Second | Second",
        "+= Second | -= First | Second",
        "+= {\"priority\": 2} | -= First | ''",
      })
  void statusPagesComeAndGo(String first, String second, String then) {
    String page = "{\"enrollmentStatusPage\": {\"displayName\": \"First\", \"priority\": 1}}";
    SimulationProfile before = Fixtures.good(page);

    SimulationProfile after =
        changed(changed(before, "enrollmentStatusPage", first), "enrollmentStatusPage", second);

    assertThat(names(after, "enrollmentStatusPage")).isEqualTo(then);
    assertThat(after.surroundings().statusPages())
        .hasSize(then.isEmpty() ? 1 : then.split(", ").length);
  }

  /** One page stands alone, as in a file that somebody wrote; none is null. */
  @ParameterizedTest(name = "{0} leaves {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "-= First | null",
        "+= Second |"
            + " '[{\"displayName\":\"First\",\"priority\":1},{\"displayName\":\"Second\",\"@odata.type\":"
            + "\"#microsoft.graph.windows10EnrollmentCompletionPageConfiguration\"}]'"
      })
  void statusPagesAreWrittenAsInAFile(String change, String then) {
    SimulationProfile before =
        Fixtures.good("{\"enrollmentStatusPage\": {\"displayName\": \"First\", \"priority\": 1}}");

    Json pages =
        changed(before, "enrollmentStatusPage", change)
            .source()
            .members()
            .get("enrollmentStatusPage");

    assertThat(JsonText.write(pages)).isEqualTo(then);
  }

  @ParameterizedTest(name = "set {0} {1} is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "workload.apps | -= 7-zip | setting-not-possible | did you mean \"7-Zip\"?",
        "workload.apps | -= Nothing | setting-not-possible | known: 7-Zip, VPN",
        "workload.apps | -= [\"VPN\", \"VPN\"] | setting-not-possible | known: 7-Zip",
        "workload.apps | -= {\"minutes\": 3} | setting-not-possible | known: 7-Zip, VPN",
        "workload.apps | -= 0 | setting-not-possible | known: 7-Zip, VPN",
        "users.1.backups | -= Laptop | setting-not-possible | it is empty",
        "users.2.backups | += Desk | unknown-setting | items count from 0",
        "users.x.backups | += Desk | unknown-setting | users.0.backups",
        "users.9999999.backups | += Desk | unknown-setting | users.0.backups",
        "users.-1.backups | += Desk | unknown-setting | users.0.backups",
        "workload.app | += Editor | unknown-setting | workload.apps",
        "workload.apps | += vpn | duplicate-name | capitals aside",
        "workload.apps | += \"\" | empty-text | the app's name",
        "workload.apps | += {\"name\": \"A\" | setting-not-possible | it ends in the middle; the"
            + " end is missing",
        "workload.apps | += [{\"name\": \"A\"} | setting-not-possible | it ends in the middle; the"
            + " end is missing",
        "workload.apps | [{\"name\": \"A\"] | setting-not-possible | a bracket too many",
        "workload.apps | += {\"name\": \"A\", \"name\": \"B\"} | setting-not-possible | stands"
            + " twice",
        "workload.apps | += [[\"A\"]] | wrong-kind | an object",
        "workload.apps | += [7] | wrong-kind | an object",
        "workload.apps | +=Editor | wrong-kind | an array",
        "workload.apps | += | wrong-kind | an array",
        "network.blocked | += everything | unknown-word | known: attestation",
        "enrollmentStatusPage | += intune/esp.json | part-not-in-place | the JSON itself",
        "enrollmentStatusPage | += ESP.JSON | part-not-in-place | the JSON itself",
        "tenant.name | += Ltd | setting-not-possible | set tenant.name VALUE",
        "users.0.password | += x | setting-not-possible | set users.0.password VALUE",
        "users.0 | += x | setting-not-possible | set users.0 VALUE",
        "workload.policies | += 5 | setting-not-possible | set workload.policies VALUE",
        "deploymentProfile | -= x | setting-not-possible | set deploymentProfile VALUE",
        "flow | += x | setting-not-possible | before the run",
      })
  void whatCannotComeOrGoIsToldWithWhatToDo(String path, String change, String code, String hint) {
    Reading reading = ProfileReader.set(BENCH, path, change);

    assertThat(reading.first()).isEmpty();
    Finding told = reading.findings().getFirst();
    assertThat(told.code()).isEqualTo(code);
    assertThat(told.severity()).isEqualTo(Severity.ERROR);
    assertThat(English.hint(told)).contains(hint);
  }

  /** A page without a name cannot be called, so it is not offered either. */
  @ParameterizedTest
  @CsvSource({"-= Third, 'known: First, Second'", "'-= {\"priority\": 3}', 'known: First, Second'"})
  void pagesAreOfferedByTheirNames(String change, String hint) {
    SimulationProfile three =
        changed(
            Fixtures.good("{\"enrollmentStatusPage\": {\"priority\": 3}}"),
            "enrollmentStatusPage",
            "+= [\"First\", \"Second\"]");

    Reading reading = ProfileReader.set(three, "enrollmentStatusPage", change);

    assertThat(reading.findings()).extracting(English::hint).containsExactly(hint);
  }

  private static SimulationProfile changed(SimulationProfile profile, String path, String value) {
    Reading reading = ProfileReader.set(profile, path, value);
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  /** What the items of a list are called, one that has no name left out. */
  private static String names(SimulationProfile profile, String path) {
    Json at = profile.source();
    for (String step : path.split("\\.")) {
      at =
          switch (at) {
            case Json.Obj object -> object.members().get(step);
            case Json.Arr array -> array.items().get(Integer.parseInt(step));
            default -> throw new AssertionError(path);
          };
    }
    List<Json> items = at instanceof Json.Arr array ? array.items() : List.of(at);
    return items.stream().flatMap(ListChangeTest::name).collect(Collectors.joining(", "));
  }

  private static Stream<String> name(Json item) {
    if (!(item instanceof Json.Obj object)) {
      return Stream.of(SettingWords.of(item));
    }
    Map<String, Json> members = object.members();
    return Stream.of("name", "upn", "id", "displayName")
        .filter(members::containsKey)
        .map(key -> SettingWords.of(members.get(key)));
  }
}
