// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesLookupTest {
  private static final Messages MESSAGES =
      Messages.of(
          Map.of(
              "a.title", "plain",
              "a.title.windows-10", "ten",
              "a.title.azure-ad", "old name",
              "a.title.windows-10.azure-ad", "ten with old name",
              "a.lead", "It's {0} of {1}",
              "a.note", "It's {nothing}"),
          Locale.US);

  @ParameterizedTest
  @CsvSource({
    "windows-10, azure-ad, ten with old name",
    "windows-10, entra, ten",
    "windows-11, azure-ad, old name",
    "windows-11, entra, plain"
  })
  void nearestVariantIsTaken(String windows, String era, String text) {
    assertThat(MESSAGES.preferring(windows, era).text("a.title")).isEqualTo(text);
  }

  @Test
  void firstPreferenceCountsMore() {
    Map<String, String> texts = Map.of("k.t", "0", "k.t.a", "a", "k.t.b", "b");
    Messages messages = Messages.of(texts, Locale.US);
    assertThat(messages.preferring("b", "a").text("k.t")).isEqualTo("b");
    assertThat(messages.preferring("b").text("k.t")).isEqualTo("b");
    assertThat(messages.text("k.t")).isEqualTo("0");
  }

  @Test
  void parametersAreFilledInAndAnApostropheIsOne() {
    assertThat(MESSAGES.text("a.lead", 2, 5)).isEqualTo("It's 2 of 5");
  }

  @Test
  void textWithoutParametersIsTakenAsItStands() {
    assertThat(MESSAGES.text("a.note")).isEqualTo("It's {nothing}");
  }

  @Test
  void missingTextNamesTheLineToPaste() {
    assertThatThrownBy(() -> MESSAGES.preferring("windows-10", "entra").text("a.subtitle"))
        .isInstanceOf(MissingTextException.class)
        .hasMessageEndingWith("\na.subtitle=TODO");
  }

  @Test
  void askingForATextKnowsVariants() {
    Messages messages = Messages.of(Map.of("k.t.windows-10", "ten"), Locale.US);
    assertThat(messages.has("k.t")).isFalse();
    assertThat(messages.preferring("windows-10", "entra").has("k.t")).isTrue();
  }

  @Test
  void languageWithoutAFileOfItsOwnFallsBackToEnglish() {
    Messages finnish = Messages.load(Locale.forLanguageTag("fi-FI"));
    assertThat(finnish.text("region.yes")).isEqualTo("Yes");
    assertThat(finnish.locale().getLanguage()).isEqualTo("fi");
  }

  @Test
  void fileIsReadAsUtf8() {
    assertThat(Messages.load(Locale.US).text("esp.show-details")).isEqualTo("∨");
  }

  @ParameterizedTest
  @CsvSource({"AZURE_AD, azure-ad", "ENTRA, entra"})
  void eraHasAVariant(NamingEra era, String variant) {
    assertThat(era.variant()).isEqualTo(variant);
  }
}
