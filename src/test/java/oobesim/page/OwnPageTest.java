// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import oobesim.provisioning.World;
import oobesim.support.BenchWorld;
import oobesim.support.OwnPagesFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done on a page that a flow file brings. */
class OwnPageTest {
  private static final World WORLD = BenchWorld.user();
  private static final Map<String, OwnPage> PAGES = OwnPagesFlow.flow().own().pages();
  private static final OwnPage ASSET = PAGES.get("asset-tag");

  @ParameterizedTest
  @CsvSource({
    "en, asset-tag, Which device is this?",
    "de, asset-tag, Welches Gerät ist das?",
    "de-AT, asset-tag, Welches Gerät ist das?",
    "fr, asset-tag, Which device is this?",
    "de, thanks, Thank you"
  })
  void aTextIsInTheLanguageOrInTheFirstOne(String language, String page, String title) {
    assertThat(PAGES.get(page).text(Locale.forLanguageTag(language), "title")).contains(title);
  }

  @Test
  void anotherRegionsTextIsNearerThanAnotherLanguages() {
    OwnPage page =
        new OwnPage(
            ASSET.value(),
            ASSET.drawing(),
            ASSET.parts(),
            texts("en", "title", "pt-BR", "portuguese", "PT-pt", "of-portugal", "zh-TW", "old"));
    assertThat(page.text(Locale.forLanguageTag("pt"), "title")).contains("portuguese");
    assertThat(page.text(Locale.forLanguageTag("pt-AO"), "title")).contains("portuguese");
    assertThat(page.text(Locale.forLanguageTag("pt-PT"), "title")).contains("of-portugal");
    assertThat(page.text(Locale.forLanguageTag("zh-Hant"), "title")).contains("old");
    assertThat(page.text(Locale.forLanguageTag("sv"), "title")).contains("title");
  }

  private static SequencedMap<String, Map<String, String>> texts(String... tagsAndTitles) {
    SequencedMap<String, Map<String, String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < tagsAndTitles.length; i += 2) {
      texts.put(tagsAndTitles[i], Map.of("title", tagsAndTitles[i + 1]));
    }
    return texts;
  }

  @Test
  void itsControlsStandInReadingOrderAndTheLastButtonIsTheMainOne() {
    List<Control> controls = ControlCatalog.controls(ASSET, WORLD);
    assertThat(controls)
        .extracting(Control::id)
        .containsExactly("berlin", "lisbon", "tag", "skip", "next");
    assertThat(controls)
        .extracting(Control::kind)
        .containsExactly(
            Control.Kind.OPTION,
            Control.Kind.OPTION,
            Control.Kind.FIELD,
            Control.Kind.BUTTON,
            Control.Kind.BUTTON);
    assertThat(controls).filteredOn(Control::primary).extracting(Control::id).containsOnly("next");
  }

  @Test
  void itsListOpensWithItsFirstRow() {
    assertThat(Selections.options(ASSET, WORLD)).containsExactly("berlin", "lisbon");
    assertThat(Selections.chosen(ASSET, WORLD)).contains("berlin");
    World chosen = WORLD.form(form -> form.withSelection("asset-tag", "lisbon"));
    assertThat(Selections.chosen(ASSET, chosen)).contains("lisbon");
    assertThat(Selections.chosen(PAGES.get("thanks"), WORLD)).isEqualTo(Optional.empty());
  }
}
