// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language for tests is longer, accented and marked, and fills in what English does. */
class PseudoTest {
  private static final Locale PSEUDO = Locale.forLanguageTag("qps-ploc");

  @ParameterizedTest
  @CsvSource({
    "region.yes, Yes, [Ýéš]",
    "esp.done, {done} of {total} added, [{done} óf {total} áďďéď ···]",
    "lock.clock, h:mm, h:mm",
    "list.between, ', ', ', '",
  })
  void textsAreSaid(String key, String english, String said) {
    assertThat(Pseudo.said(key, english)).isEqualTo(said);
  }

  @Test
  void everyTextOfThePagesIsMarkedAndNamesWhatEnglishNames() {
    Messages english = Messages.load(Locale.ENGLISH);
    Messages pseudo = Messages.load(PSEUDO);
    assertThat(pseudo.keys()).isEqualTo(english.keys());
    assertThat(pseudo.keys())
        .allSatisfy(key -> assertThat(pseudo.names(key)).isEqualTo(english.names(key)));
    assertThat(Languages.has(PSEUDO)).isTrue();
    assertThat(Languages.known()).doesNotContain("qps");
  }
}
