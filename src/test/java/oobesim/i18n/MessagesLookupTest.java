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
              "a.lead", "It's {done} of {total}",
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
    assertThat(MESSAGES.text("a.lead", "done", 2, "total", 1500)).isEqualTo("It's 2 of 1,500");
  }

  @Test
  void aNameWithoutAValueIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> MESSAGES.text("a.note"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("a.note", "{nothing}");
  }

  @Test
  void aValueThatNoVariantNamesIsAFaultOfTheProgram() {
    Messages messages =
        Messages.of(Map.of("k.t", "plain", "k.t.a", "of {whom}", "k.u", "{else}"), Locale.US);
    assertThat(messages.text("k.t", "whom", "Ada")).isEqualTo("plain");
    assertThat(messages.preferring("a").text("k.t", "whom", "{Ada}'s")).isEqualTo("of {Ada}'s");
    assertThatThrownBy(() -> messages.text("k.t", "else", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("k.t", "{else}");
    assertThatThrownBy(() -> messages.text("k.t", "whom"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDoubledBraceIsABrace() {
    Messages messages = Messages.of(Map.of("k.t", "{{\"a\": {what}}} or {{}}"), Locale.US);
    assertThat(messages.text("k.t", "what", "1")).isEqualTo("{\"a\": 1} or {}");
    assertThat(messages.names("k.t")).containsExactly("what");
  }

  @Test
  void aNumberChoosesItsText() {
    Map<String, String> texts = Map.of("k.one", "{file}: one", "k.several", "{file}: {number}");
    Messages messages = Messages.of(texts, Locale.US);
    assertThat(messages.count("k", 1, "file", "a")).isEqualTo("a: one");
    assertThat(messages.text("k.one", "file", "a", "number", 1)).isEqualTo("a: one");
    assertThat(messages.count("k", 2000, "file", "a")).isEqualTo("a: 2000");
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
