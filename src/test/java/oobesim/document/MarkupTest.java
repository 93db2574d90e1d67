// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
        "\"a\" 'b', &quot;a&quot; &#39;b&#39;",
        "]]>, ]]&gt;",
        "&amp;, &amp;amp;",
        "é 日本 😀, é 日本 😀"
      })
  void whatMeansSomethingToAPageIsWrittenOut(String text, String escaped) {
    assertThat(Markup.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void whatNobodySeesIsWrittenAsItsNumber() {
    assertThat(Markup.escaped("a\u0000b\u001bc\ud800d\ufffee\u202e"))
        .isEqualTo("a\\u0000b\\u001Bc\\uD800d\\uFFFEe\\u202E");
    assertThat(Markup.allowed("\u0007<&>")).isEqualTo("\\u0007<&>");
  }

  @Test
  void breaksAndWhatIsOutsideOfTheFirstPlaneStay() {
    assertThat(Markup.escaped("a\tb\r\nc😀")).isEqualTo("a\tb\nc😀");
    String text = "a\tb\nc😀";
    assertThat(Markup.allowed(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void noTextEndsATagOrAnAttribute(String text) {
    assertThat(Markup.escaped(text)).doesNotContain("<", ">", "\"", "'");
  }
}
