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
  void whatNoPageMayHoldIsLeftOut() {
    assertThat(Markup.escaped("a\u0000b\u001bc\ud800d\udc00e\ufffef\uffffg")).isEqualTo("abcdefg");
    assertThat(Markup.allowed("\u0007<&>\ud800")).isEqualTo("<&>");
  }

  @Test
  void breaksAndWhatIsOutsideOfTheFirstPlaneStay() {
    String text = "a\tb\r\nc😀\u202e";

    assertThat(Markup.escaped(text)).isEqualTo(text);
    assertThat(Markup.allowed(text)).isSameAs(text);
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void noTextEndsATagOrAnAttribute(String text) {
    assertThat(Markup.escaped(text)).doesNotContain("<", ">", "\"", "'");
  }
}
