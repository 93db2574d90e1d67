// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import oobesim.i18n.MissingTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of failures stands in one bundle, and nothing else stands in it. */
class FailureWordsTest {
  private static final FailureWords WORDS = FailureWords.english();

  static List<FailureEntry> entries() {
    return ShippedFailures.catalogue().all();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyFailureHasItsWords(FailureEntry entry) {
    assertThat(WORDS.title(entry)).isNotBlank();
    assertThat(WORDS.causes(entry)).isNotEmpty().doesNotContain("");
    assertThat(WORDS.fix(entry)).endsWith(".");
  }

  @Test
  void noWordIsThereWithoutItsFailure() {
    Set<String> known = new TreeSet<>();
    for (FailureEntry entry : entries()) {
      for (String part : List.of("title", "symptom", "tell-apart", "fix")) {
        known.add(entry.id() + "." + part);
      }
      for (int cause = 1; cause <= WORDS.causes(entry).size(); cause++) {
        known.add(entry.id() + ".cause." + cause);
      }
    }
    assertThat(WORDS.keys()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void whereALanguageHasNoTextEnglishIsSaid() {
    FailureEntry entry = entries().getFirst();
    assertThat(FailureWords.in(Locale.of("tlh")).title(entry)).isEqualTo(WORDS.title(entry));
  }

  @Test
  void aFailureWithoutWordsIsAFaultOfTheProgram() {
    FailureEntry entry =
        CatalogueReader.read(
                """
                [{ "id": "invented", "codes": [], "place": "joining", "retry": "no", "reset": "no",
                   "confidence": "inferred" }]
                """)
            .catalogue()
            .find("invented")
            .orElseThrow();
    assertThat(WORDS.symptom(entry)).isEmpty();
    assertThat(WORDS.causes(entry)).isEmpty();
    assertThatThrownBy(() -> WORDS.title(entry)).isInstanceOf(MissingTextException.class);
  }
}
