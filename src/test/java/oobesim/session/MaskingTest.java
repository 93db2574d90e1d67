// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a journal's first line has of a profile. */
class MaskingTest {
  private final Masking masking = new Masking(SettingCatalog.SHIPPED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a secret                        | {"users":[{"password":"hush"}]}             | {"users":[{"password":"********"}]}
          beside what is none             | {"network":{"link":"wifi"}}                 | {"network":{"link":"wifi"}}
          a key with a slip               | {"network":{"lnik":"hush"}}                 | {"network":{"lnik":"********"}}
          a path where a key should stand | {"network.link":"hush"}                     | {"network.link":"********"}
          a list where none is            | {"network":{"link":["hush"]}}               | {"network":{"link":["hush"]}}
          no list where one is            | {"users":{"password":"hush"}}               | {"users":{"password":"********"}}
          what is in an unknown object    | {"x":{"y":"hush","z":["hush"]}}            | {"x":{"y":"********","z":["********"]}}
          a number where a slip is        | {"x":258036}                                | {"x":"********"}
          what is empty is no secret      | {"x":"","users":[{"password":""}]}          | {"x":"","users":[{"password":""}]}
          yes and no are no secrets       | {"x":true,"y":null}                         | {"x":true,"y":null}
          a secret that is a list         | {"users":[{"password":["hush"]}]}           | {"users":[{"password":["********"]}]}
          where anything may stand        | {"device":{"firmware":{"a":["hush",1,""]}}} | {"device":{"firmware":{"a":["********","********",""]}}}
          text under a secret's name      | {"deploymentProfile":{"a":[{"secret":"hush"}]}} | {"deploymentProfile":{"a":[{"secret":"********"}]}}
          an object under a secret's name | {"deploymentProfile":{"secrets":{"a":"seen"}}} | {"deploymentProfile":{"secrets":{"a":"seen"}}}
          the address of a schema         | {"$schema":"https://example.com/s.json"}    | {"$schema":"https://example.com/s.json"}
          a word in an administrator's    | {"deploymentProfile":{"accessToken":"hush"}} | {"deploymentProfile":{"accessToken":"********"}}
          another one                     | {"deploymentProfile":{"notes":"seen"}}      | {"deploymentProfile":{"notes":"seen"}}
          """)
  void whatIsSecretIsHidden(String what, String profile, String written) {
    Json json = JsonReader.read(profile).documents().getFirst();
    assertThat(JsonText.write(masking.masked("", json))).as(what).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "users.*.password, true",
    "users.*.pasword, false",
    "deploymentProfile, true",
    "deploymentProfile.displayName, true",
    "deploymentProfile.anything, true",
    "deploymentProfile.accessToken, false",
    "deploymentProfile.tokens.first, true",
    "deploymentProfiles.displayName, false",
    "'', false"
  })
  void whichPathsAreOfASetting(String path, boolean known) {
    assertThat(masking.knows(path)).isEqualTo(known);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"device.firmware, true", "device.virtual, false", "device.firmwares, false"})
  void whereAnythingMayStand(String path, boolean free) {
    assertThat(masking.isFree(path)).isEqualTo(free);
  }

  @ParameterizedTest(name = "at {0}, {1} is written as {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          users.*                       | {"password":"hush"}     | {"password":"********"}
          users.*.password              | "hush"                  | "********"
          users.*.upn                   | "joni@contoso.com"      | "joni@contoso.com"
          users.*.nothing               | "hush"                  | "********"
          users.*.upn.more              | "hush"                  | "********"
          users.nobody                  | "hush"                  | "********"
          deploymentProfile.displayName | "Bench"                 | "Bench"
          deploymentProfile.parts       | [{"passcode":"hush"}]   | [{"passcode":"********"}]
          $schema                       | "https://example.com"   | "https://example.com"
          $other                        | "seen"                  | "seen"
          """)
  void aSettingIsMaskedByItself(String path, String value, String written) {
    Json json = JsonReader.read(value).documents().getFirst();
    assertThat(JsonText.write(masking.masked(path, json))).isEqualTo(written);
  }
}
