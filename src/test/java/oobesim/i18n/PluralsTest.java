// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number chooses among the texts that its language has for it. */
class PluralsTest {
  private static final Map<String, String> ALL =
      Map.of(
          "rows.zero", "none",
          "rows.one", "one",
          "rows.two", "two",
          "rows.few", "few: {number}",
          "rows.many", "many: {number}",
          "rows.several", "several: {number}");

  private static final Map<String, String> AS_ENGLISH =
      Map.of("rows.one", "one", "rows.several", "several: {number}");

  @ParameterizedTest
  @CsvSource({
    "en, 0, several: 0",
    "en, 1, one",
    "en, 2, several: 2",
    "fr, 0, one",
    "fr, 1, one",
    "fr, 2, several: 2",
    "pt, 0, one",
    "de, 0, several: 0",
    "es, 1, one",
    "ja, 1, several: 1",
    "ja, 7, several: 7",
    "ar, 0, none",
    "ar, 1, one",
    "ar, 2, two",
    "ar, 3, few: 3",
    "ar, 10, few: 10",
    "ar, 11, many: 11",
    "ar, 99, many: 99",
    "ar, 100, several: 100",
    "ar, 103, few: 103",
  })
  void theFittingTextIsSaid(String language, long number, String text) {
    assertThat(Messages.of(ALL, Locale.of(language)).count("rows", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"ar, 2, several: 2", "ar, 3, several: 3", "ar, 1, one", "ja, 1, several: 1"})
  void aTextThatALanguageLacksIsTheOneForSeveral(String language, long number, String text) {
    assertThat(Messages.of(AS_ENGLISH, Locale.of(language)).count("rows", number)).isEqualTo(text);
  }

  @Test
  void aPhraseThatWasMadeInEnglishCountsInTheLanguageInWhichItIsSaid() {
    Messages french = Messages.of(AS_ENGLISH, Locale.FRENCH);
    Phrase.Sentence none = Phrase.count("rows", "rows", 0);
    assertThat(none.key()).isEqualTo("rows.several");
    assertThat(french.text(none.key(), none.values())).isEqualTo("one");
  }
}
