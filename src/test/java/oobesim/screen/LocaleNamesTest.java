// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oobesim.page.OptionLists;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleNamesTest {
  @ParameterizedTest
  @CsvSource({
    "en-us, English (United States)",
    "de-de, Deutsch (Deutschland)",
    "fr-fr, Français (France)",
    "es-es, Español (España)",
    "ja-jp, 日本語 (日本)"
  })
  void languageIsNamedInItsOwnWords(String tag, String name) {
    assertThat(new LocaleNames(Locale.US).language(tag)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"en, de, Germany", "de, de, Deutschland", "en, us, United States"})
  void countryIsNamedInTheLanguageOfThePage(String language, String code, String name) {
    assertThat(new LocaleNames(Locale.of(language)).region(code)).isEqualTo(name);
  }

  @Test
  void countriesAreSortedByNameBehindTheDetectedOne() {
    LocaleNames names = new LocaleNames(Locale.US);
    assertThat(names.sortedRegions(List.of("se", "us", "ax", "al", "de")))
        .containsExactly("se", "ax", "al", "de", "us");
  }

  @Test
  void regionPageKeepsTheCountryOfTheImageOnTop() {
    Block.ChoiceList list =
        ScreenControls.lists(
                Scenes.CATALOG.describe(
                    ScreenId.REGION, Worlds.fresh().withLocale("sv-SE").world()))
            .getFirst();
    assertThat(list.options().getFirst().label()).isEqualTo("Sweden");
    assertThat(list.selected()).contains("se");
    assertThat(list.options()).hasSize(OptionLists.regions("se").size());
  }

  @Test
  void everyRowHasANameOfItsOwn() {
    Screen region = Scenes.CATALOG.describe(ScreenId.REGION, Worlds.fresh().world());
    assertThat(ScreenControls.lists(region).getFirst().options())
        .extracting(Block.Option::label)
        .doesNotHaveDuplicates();
  }
}
