// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a language of Windows stands there is one, whoever says it. */
class LocaleRuleTest {
  @ParameterizedTest
  @CsvSource({
    "de_DE, de-DE",
    "xy-DE, de-DE",
    "es-QQ, es-ES",
    "en-UK, en-GB",
    "en-EU, en-US",
    "en_GB, en-GB",
    "zh-TWN, zh-TW",
    "zh_Hant, zh-TW",
    "zh_SG, zh-CN",
    "no-XX, nb-NO",
    "nn_NO, nb-NO",
    "iw-XX, he-IL",
    "pt-XX, pt-BR",
    "pt_PT.UTF-8, pt-PT",
    "sr_RS, sr-Latn-RS",
    "de-DE-u-co-phonebk, de-DE",
    "deu_DE, de-DE",
    "fr-XX, fr-FR",
    "gr-GR, el-GR",
    "jp-JP, ja-JP",
    "id-XX, ",
    "in-XX, ",
    "x-klingon, ",
    "us, ",
    "Deutsch, ",
    "'', ",
    "os-default, ",
    "<b>, "
  })
  void whatIsNoLanguageIsNotedWithTheNearestOne(String locale, String nearest) {
    Finding found = image(locale).list().getFirst();

    assertThat(found.code()).isEqualTo("unknown-locale");
    assertThat(English.message(found)).isEqualTo("\"" + locale + "\" is no locale");
    if (nearest != null) {
      assertThat(English.hint(found)).isEqualTo("did you mean \"" + nearest + "\"?");
    } else {
      assertThat(English.hint(found)).contains("en-US");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US",
        "de",
        "DE-de",
        "zh-Hans-CN",
        "sr-Latn-CS",
        "ca-ES-valencia",
        "es-419",
        "qps-ploc",
        "chr-Cher-US",
        "nl-BE",
        "uz-Latn-UZ"
      })
  void languagesOfWindowsAreKnown(String locale) {
    assertThat(image(locale).list()).isEmpty();
  }

  @Test
  void aDeploymentProfileMayLeaveItToOthers() {
    Findings findings = new Findings();
    Optional<Json> place = Optional.of(JsonEdit.text(""));
    LocaleRule.check("", place, findings);
    LocaleRule.check("os-default", place, findings);
    assertThat(findings.list()).isEmpty();

    LocaleRule.check("frFR", place, findings);
    assertThat(English.hint(findings.list().getFirst())).endsWith("did you mean \"fr-FR\"?");
  }

  private static Findings image(String locale) {
    Findings findings = new Findings();
    LocaleRule.checkImage(JsonEdit.text(locale), findings);
    return findings;
  }
}
