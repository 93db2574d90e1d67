// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "-12.50",
        "1E+30",
        "{\"a\":[1,{\"b\":null},\"c\"],\"d\":{}}",
        "\"quote \\\" backslash \\\\ feed \\n return \\r tab \\t bell \\u0007\"",
        "\"Grüße, 日本語\""
      })
  void whatIsWrittenCompactlyIsTheSameTextAgain(String json) {
    assertThat(JsonText.write(read(json))).isEqualTo(json);
  }

  @Test
  void prettyTextHasTwoBlanksPerLevelAndKeepsTheOrderOfKeys() {
    String pretty = JsonText.pretty(read("{\"b\":[1,2],\"a\":{\"c\":true},\"e\":{},\"f\":[]}"));

    assertThat(pretty)
        .isEqualTo(
            """
            {
              "b": [
                1,
                2
              ],
              "a": {
                "c": true
              },
              "e": {},
              "f": []
            }\
            """);
  }

  @Test
  void halfOfASurrogatePairIsEscapedAndAWholePairIsNot() {
    assertThat(JsonText.write(JsonEdit.text("a\ud83db"))).isEqualTo("\"a\\uD83Db\"");
    assertThat(JsonText.write(JsonEdit.text("\udcbb"))).isEqualTo("\"\\uDCBB\"");
    assertThat(JsonText.write(JsonEdit.text("\ud83d\udcbb"))).isEqualTo("\"\ud83d\udcbb\"");
  }

  @Property
  void anyStringComesBackAsItWas(Draws any) {
    String value = any.text();
    Json again = read(JsonText.write(JsonEdit.text(value)));

    assertThat(((Json.Text) again).value()).isEqualTo(value);
  }

  private static Json read(String json) {
    return JsonReader.read(json).documents().getFirst();
  }

  @Test
  void inAsciiAllOtherCharactersAreEscapes() {
    assertThat(JsonText.ascii(List.of("a\"\\\t\u00c4\ud83d\udcbb~\u007f", 1L)))
        .isEqualTo("[\"a\\\"\\\\\\u0009\\u00c4\\ud83d\\udcbb~\\u007f\",1]");
  }
}
