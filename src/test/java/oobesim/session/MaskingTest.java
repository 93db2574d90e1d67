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
          the address of a schema         | {"$schema":"https://example.com/s.json"}    | {"$schema":"https://example.com/s.json"}
          a word in an administrator's    | {"deploymentProfile":{"accessToken":"hush"}} | {"deploymentProfile":{"accessToken":"********"}}
          another one                     | {"deploymentProfile":{"notes":"seen"}}      | {"deploymentProfile":{"notes":"seen"}}
          """)
  void whatIsSecretIsHidden(String what, String profile, String written) {
    Json json = JsonReader.read(profile).documents().getFirst();
    assertThat(JsonText.write(masking.masked("", json))).as(what).isEqualTo(written);
  }
}
