// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed setting stands in the journal without what is secret in it. */
class WrittenSettingTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "users.0.password | Hunter-2 | ********",
        "users.0.password | '' | ''",
        "users.0.licensed | false | false",
        "no.such.setting | Hunter-2 | ********",
        "no.such.setting | '' | ''",
        "users | -= joni@contoso.com | -= joni@contoso.com",
        "users | += joni@contoso.com | += joni@contoso.com",
        "users | += {Hunter-2 | += {********",
        "users | Hunter-2 | ********",
        "no.such.list | += {\"upn\":\"a@contoso.com\"} | ********",
        "workload.apps | += {\"name\":\"Editor\"} | += {\"name\":\"Editor\"}",
      })
  void isWrittenSo(String path, String value, String written) {
    assertThat(Secrets.written(path, value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "users | += {\"upn\":\"a@contoso.com\",\"password\":\"Hunter-2\"}",
        "users | [{\"upn\":\"a@contoso.com\",\"password\":\"Hunter-2\"}]",
        "users | += {\"upn\":\"a@contoso.com\",\"pasword\":\"Hunter-2\"}",
      })
  void thePersonIsToldAndThePasswordIsNot(String path, String value) {
    assertThat(Secrets.written(path, value))
        .contains("a@contoso.com", "********")
        .doesNotContain("Hunter");
  }
}
