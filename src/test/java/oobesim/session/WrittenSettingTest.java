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
        "users | true | true",
        "users | \"Hunter-2\" | \"********\"",
        "users | '' | ********",
        "users | [] [] | ********",
        "users | [{\"password\":\"Hunter-2\" | {********",
        "device.firmware | {\"vendor\":\"Hunter-2\" | {********",
        "device.firmware | {\"vendor\":\"Hunter-2\"} | {\"vendor\":\"********\"}",
        "device.firmware | Hunter-2 | ********",
        "workload.policies | '' | ''",
        "workload.apps | [ {\"name\": \"Editor\"} ] | [ {\"name\": \"Editor\"} ]",
        "workload.apps | [ {\"nmae\": \"Hunter-2\"} ] | [{\"nmae\":\"********\"}]",
        "deploymentProfile.displayName | Bench | Bench",
        "deploymentProfile.wifiPassword | Hunter-2 | ********",
        "deploymentProfile.x | {\"token\": \"Hunter-2\"} | {\"token\":\"********\"}",
        "deploymentProfiles.displayName | Hunter-2 | ********",
        "no.such.setting | Hunter-2 | ********",
        "no.such.setting | '' | ''",
        "users | -= joni@contoso.com | -= joni@contoso.com",
        "users | += joni@contoso.com | += joni@contoso.com",
        "users | += {Hunter-2 | += {********",
        "users | Hunter-2 | ********",
        "no.such.list | += {\"upn\":\"a@contoso.com\"} | ********",
        "workload.apps | += {\"name\":\"Editor\"} | += {\"name\":\"Editor\"}",
        "users.0.password | += Hunter-2 | += ********",
        "users.0.password | -= Hunter-2 | -= ********",
        "network.wifi.0.key | += {\"a\":\"Hunter-2\"} | += ********",
        "device.firmware | += {\"vendor\":\"Hunter-2\"} | += {\"vendor\":\"********\"}",
        "tenant.name | += Contoso | += Contoso",
        "users | += [Hunter-2 | += [Hunter-2",
        "users | += [{Hunter-2 | += {********",
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
        "users | += [{\"upn\":\"a@contoso.com\",\"password\":\"Hunter-2\"}]",
        "users | -= {\"upn\":\"a@contoso.com\",\"password\":\"Hunter-2\"}",
      })
  void thePersonIsToldAndThePasswordIsNot(String path, String value) {
    assertThat(Secrets.written(path, value))
        .contains("a@contoso.com", "********")
        .doesNotContain("Hunter");
  }
}
