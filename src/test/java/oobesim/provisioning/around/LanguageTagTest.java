// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages are near each other by what is spoken, not by letters. */
class LanguageTagTest {
  private static final List<String> SOME =
      List.of(
          "en-US",
          "en-GB",
          "de",
          "pt-BR",
          "pt-PT",
          "nb-NO",
          "he-IL",
          "sr-Latn-RS",
          "zh-CN",
          "zh-TW",
          "id-ID",
          "fil-PH");

  @ParameterizedTest
  @CsvSource({
    "en, en-US",
    "en-UK, en-GB",
    "EN_gb, en-GB",
    "' en-AU ', en-US",
    "de-AT, de",
    "deu, de",
    "DE, de",
    "de-DE-u-co-phonebk, de",
    "pt, pt-BR",
    "pt-AO, pt-BR",
    "pt-PT-x-mine, pt-PT",
    "no, nb-NO",
    "nn-NO, nb-NO",
    "nor, nb-NO",
    "iw, he-IL",
    "in, id-ID",
    "tl, fil-PH",
    "sr-Cyrl-RS, sr-Latn-RS",
    "sh, sr-Latn-RS",
    "zh, zh-CN",
    "zh-Hant, zh-TW",
    "zh-Hant-CN, zh-TW",
    "zh-Hans, zh-CN",
    "zh-HK, zh-TW",
    "zh-MO, zh-TW",
    "zh-SG, zh-CN",
    "zho-Hant, zh-TW"
  })
  void theNearestOneSpeaksTheSame(String said, String nearest) {
    assertThat(LanguageTag.of(said).nearest(SOME)).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "x-klingon",
    "''",
    "'-'",
    "fr-DE",
    "ge",
    "sv-FI",
    "English",
    "'\u202Ede'",
    "i-klingon"
  })
  void whatSpeaksNoneOfThemHasNone(String said) {
    assertThat(LanguageTag.of(said).nearest(SOME)).isEmpty();
    assertThat(LanguageTag.of(said).nearest(List.of("", "x-klingon", "xx"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, true",
    "iw, true",
    "swe, true",
    "xx, false",
    "gr, false",
    "jp, false",
    "'', false"
  })
  void thereIsSuchALanguage(String said, boolean is) {
    assertThat(LanguageTag.of(said).isLanguage()).isEqualTo(is);
  }

  @Test
  void ofTwoThatAreEquallyNearTheFirstIsMeant() {
    assertThat(LanguageTag.of("de").nearest(List.of("fr-FR", "de-CH", "de-DE"))).contains("de-CH");
    assertThat(LanguageTag.of("de-DE").nearest(List.of("de-CH", "de-DE"))).contains("de-DE");
  }

  @ParameterizedTest
  @CsvSource({
    "de_DE, de-DE",
    "deu, de",
    "eng-GB, en-GB",
    "pt-br, pt-BR",
    "iw, he",
    "x-klingon, x-klingon"
  })
  void aLocaleIsReadFromWhatSystemsCallIt(String said, String tag) {
    assertThat(LanguageTag.locale(said)).map(Locale::toLanguageTag).contains(tag);
  }

  @ParameterizedTest
  @CsvSource({"de_DE_", "'-'", "'de DE'", "'de\u001B[2J'", "d", "German(Germany)"})
  void whatHasASlipIsNone(String said) {
    assertThat(LanguageTag.locale(said)).isEmpty();
  }
}
