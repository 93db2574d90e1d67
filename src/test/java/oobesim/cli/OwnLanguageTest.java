// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program speaks: the language that was asked for, else the system's, else English. */
class OwnLanguageTest {
  @ParameterizedTest
  @CsvSource({"de-AT, de", "nl-NL, en", "ar-SA, ar", "pt-BR, pt", "ja-JP, ja", "en-GB, en"})
  void ofTheSystemsLanguageTheNearestIsSpoken(String system, String spoken) {
    Locale nearest = Languages.nearest(Locale.forLanguageTag(system));
    assertThat(nearest.getLanguage()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource({"de-AT,, de", "de-AT, fr, fr", "en, ar-SA, ar", "ja, en, en"})
  void theWindowSpeaksWhatWasAskedFor(String system, String asked, String spoken) {
    Call call = new Call().onDisplay().speaking(system);
    call.with(asked == null ? new Object[] {"run"} : new Object[] {"run", "--language", asked});
    assertThat(call.opened().getFirst().language().getLanguage()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource({
    "de,, de",
    "de, es, es",
    "en, ja, ja",
    "fr, en, en",
    "en, de_DE, de",
    "en, deu, de",
    "en, pt-AO, pt",
    "de, en-UK, en",
    "en, DE-de-u-co-phonebk, de"
  })
  void aRefusalIsSaidInTheLanguageOfTheCall(String system, String asked, String spoken) {
    Call call = new Call().speaking(system);
    CommandResult result =
        asked == null
            ? call.with("check", "nowhere.json")
            : call.with("check", "nowhere.json", "--language", asked);
    String why = Words.in(Locale.forLanguageTag(spoken)).bundle("refusals").text("not-there");
    assertThat(result.err()).contains(why);
  }

  @Test
  void aLanguageThatNobodyHasWrittenIsRefused() {
    assertThat(new Call().onDisplay().with("run", "--language", "nl").exit())
        .isEqualTo(ExitCode.WRONG_CALL);
    for (String none : List.of("nb", "iw", "zh-Hant", "x-klingon", "sr-Latn-RS")) {
      CommandResult pictures =
          Call.oobesim("snapshot", "none.json", "--out", "none", "--locale", "de," + none);
      assertThat(pictures.exit()).as(none).isEqualTo(ExitCode.WRONG_CALL);
      assertThat(pictures.err()).contains("there are no texts in \"", "known: ar, de, en");
    }
  }
}
