// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import oobesim.document.TextFile.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The encodings that files of administrators are met in. */
class TextFileTest {
  @ParameterizedTest(name = "{0} as {1} with mark {2}: {3}")
  @MethodSource("files")
  void textComesBackWithItsEncoding(String text, Charset charset, boolean mark, Encoding encoding) {
    byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    assertThat(TextFile.decode(bytes)).isEqualTo(new TextFile(text, encoding));
  }

  static Stream<Arguments> files() {
    Charset ansi = Charset.forName("windows-1252");
    return Stream.of(
        Arguments.of("{}", StandardCharsets.US_ASCII, false, Encoding.ASCII),
        Arguments.of("", StandardCharsets.US_ASCII, false, Encoding.ASCII),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_8, false, Encoding.UTF_8),
        Arguments.of("{\"a\": \"日本 😀\"}", StandardCharsets.UTF_8, false, Encoding.UTF_8),
        Arguments.of("{}", StandardCharsets.UTF_8, true, Encoding.UTF_8_BOM),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_8, true, Encoding.UTF_8_BOM),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_16LE, true, Encoding.UTF_16LE),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_16LE, false, Encoding.UTF_16LE),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_16BE, true, Encoding.UTF_16BE),
        Arguments.of("{\"a\": \"é\"}", StandardCharsets.UTF_16BE, false, Encoding.UTF_16BE),
        Arguments.of("\r\n[1]", StandardCharsets.UTF_16BE, false, Encoding.UTF_16BE),
        Arguments.of("{\"a\": \"é\"}", ansi, false, Encoding.ANSI),
        Arguments.of("{\"a\": \"5 € – “so”\"}", ansi, false, Encoding.ANSI));
  }

  @Test
  void everyByteGivesACharacterOfTheWindowsCodePage() {
    byte[] bytes = {(byte) 0x80, (byte) 0x96, (byte) 0xE9, (byte) 0xFF, 'a'};
    assertThat(TextFile.decode(bytes).text()).isEqualTo("€–éÿa");
  }

  @Test
  void aMarkAloneIsAnEmptyText() {
    assertThat(TextFile.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).text())
        .isEmpty();
    assertThat(TextFile.decode(new byte[] {(byte) 0xFF, (byte) 0xFE}))
        .isEqualTo(new TextFile("", Encoding.UTF_16LE));
  }

  @Test
  void halfACharacterAtTheEndIsNoCrash() {
    assertThat(TextFile.decode(new byte[] {'{', 0, '}'}).text()).startsWith("{");
    assertThat(TextFile.decode(new byte[] {(byte) 0xE2, (byte) 0x82}).encoding())
        .isEqualTo(Encoding.ANSI);
  }
}
