// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oobesim.document.JsonText;
import oobesim.document.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that overlooks a form would find no leak in it. */
class UnmistakableTest {
  private final Unmistakable secrets = new Unmistakable(1);

  static Stream<Arguments> forms() {
    return Stream.of(
        form("plain", text -> text),
        form("JSON", JsonText::write),
        form("JSON of plain letters", JsonText::ascii),
        form("a part of an address", text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
        form("HTML and XML", Markup::escaped),
        form("hexadecimal", text -> HexFormat.of().formatHex(bytes(text))),
        form("base64", text -> coded(text)),
        form("base64 behind one byte", text -> coded("x" + text)),
        form("base64 behind two", text -> coded("xy" + text + "z")),
        form(
            "base64 in lines",
            text -> Base64.getMimeEncoder(12, bytes("\n")).encodeToString(bytes("x" + text))),
        form(
            "base64 of wide letters",
            text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE))));
  }

  private static Arguments form(String what, UnaryOperator<String> form) {
    return Arguments.of(what, form);
  }

  private static String coded(String text) {
    return Base64.getEncoder().encodeToString(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void isKnownAgain(String what, UnaryOperator<String> form) throws IOException {
    for (String secret : new String[] {secrets.word(), secrets.number()}) {
      String text = "before " + form.apply(secret) + " behind";
      assertThat(secrets.in(bytes(text))).containsExactly(secret);
      assertThat(secrets.in(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly(secret);
      assertThat(secrets.in(zip(zip(bytes(text))))).containsExactly(secret);
    }
  }

  @Test
  void nothingIsFoundWhereNothingIs() throws IOException {
    secrets.word();
    String other = new Unmistakable(2).word();
    assertThat(secrets.in(bytes(other))).isEmpty();
    assertThat(secrets.in(zip(bytes(coded(other))))).isEmpty();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a"));
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
