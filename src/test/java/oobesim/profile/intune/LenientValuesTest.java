// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientValuesTest {
  private final Findings findings = new Findings();
  private final LenientValues values = new LenientValues(findings);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "true, true, ",
        "false, false, ",
        "1, true, lenient-value",
        "0, false, lenient-value",
        "1.0, true, lenient-value",
        "\"true\", true, lenient-value",
        "\"False\", false, lenient-value",
        "\"1\", true, lenient-value",
        "\"$true\", true, lenient-value",
        "2, , wrong-kind",
        "\"yes\", , wrong-kind",
        "\"Boolean\", , wrong-kind",
        "[], , wrong-kind",
        "{}, , wrong-kind"
      })
  void aSwitchIsUnderstoodInTheseForms(String json, Boolean expected, String code) {
    assertThat(values.flag("key", json(json))).isEqualTo(Optional.ofNullable(expected));
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1310, 1310, ",
        "-5, -5, ",
        "1E+2, 100, ",
        "3.0, 3, ",
        "true, 1, lenient-value",
        "false, 0, lenient-value",
        "\"1310\", 1310, lenient-value",
        "\"0x51E\", 1310, lenient-value",
        "\"0X0000051e\", 1310, lenient-value",
        "\"0xFFFFFFFF\", , wrong-kind",
        "\"0x\", , wrong-kind",
        "\"51E\", , wrong-kind",
        "\"AzureADJoin\", , wrong-kind",
        "1.5, , wrong-kind",
        "3000000000, , number-out-of-range",
        "99999999999999999999, , number-out-of-range",
        "1e999999999, , number-out-of-range",
        "1e-999999999, , wrong-kind",
        "null, , wrong-kind"
      })
  void aNumberIsUnderstoodInTheseForms(String json, Integer expected, String code) {
    assertThat(values.whole("key", json(json))).isEqualTo(Optional.ofNullable(expected));
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void aTextMayBeWrittenAsANumber() {
    assertThat(values.text("key", json("7"))).contains("7");
    assertThat(values.text("key", json("[7]"))).isEmpty();
    assertThat(codes()).containsExactly("lenient-value", "wrong-kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "Standard", "STANDARD"})
  void aWordIsKnownInAnyCapitals(String word) {
    Optional<String> read =
        values.word("userType", json('"' + word + '"'), List.of("administrator", "standard"));

    assertThat(read).contains("standard");
    assertThat(codes().isEmpty()).isEqualTo(word.equals("standard"));
  }

  @Test
  void anUnknownWordIsAnErrorWithTheNearestOne() {
    values.word("userType", json("\"standart\""), List.of("administrator", "standard"));

    assertThat(codes()).containsExactly("unknown-word");
    assertThat(English.hint(findings.list().getFirst())).contains("did you mean \"standard\"?");
  }

  @Test
  void aPlaceHolderForTheFutureIsTheDefault() {
    assertThat(values.word("userType", json("\"unknownFutureValue\""), List.of("a"))).isEmpty();
    assertThat(codes()).containsExactly("future-value");
  }

  private static Json json(String json) {
    return JsonReader.read(json).documents().getFirst();
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }
}
