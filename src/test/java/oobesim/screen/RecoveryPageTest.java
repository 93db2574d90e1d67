// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OOBE that was started over too often asks for language, region and keyboard on one page. */
class RecoveryPageTest {
  @ParameterizedTest
  @CsvSource({"en-US, United States, US", "de-DE, Germany, German", "sv-SE, Sweden, Swedish"})
  void theThreeQuestionsStandTogether(String locale, String region, String keyboard) {
    Screen screen = language(Worlds.fresh().withLocale(locale).startedOver(6));

    assertThat(screen.title()).isEqualTo("Language, region and keyboard");
    assertThat(facts(screen))
        .extracting(Block.Fact::id, Block.Fact::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("region", region),
            org.assertj.core.groups.Tuple.tuple("keyboard", keyboard));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "5"})
  void aDeviceThatWasStartedOverNowAndThenAsksOneAfterTheOther(int times) {
    assertThat(facts(language(Worlds.fresh().startedOver(times)))).isEmpty();
  }

  @Test
  void theLanguageCanBeChosenOnBoth() {
    for (int times : List.of(0, 6)) {
      assertThat(language(Worlds.fresh().startedOver(times)).blocks())
          .hasAtLeastOneElementOfType(Block.ChoiceList.class);
    }
  }

  private static Screen language(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.LANGUAGE, worlds.world());
  }

  private static List<Block.Fact> facts(Screen screen) {
    return screen.blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .flatMap(block -> ((Block.Facts) block).facts().stream())
        .toList();
  }
}
