// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import oobesim.document.JsonReader;
import org.xml.sax.InputSource;

/** What must be true of an output, whatever stood in the files that it tells of. */
final class HostileOutput {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e"
              + "\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\ud800-\\udfff]");
  private static final Pattern LOGGED =
      Pattern.compile(
          "<!\\[LOG\\[(?:(?!\\]LOG\\]).)*\\]LOG\\]!><time=\"[^\"]*\" date=.*file=\"\">");
  private static final Pattern REGISTRY =
      Pattern.compile("|\\[?HK.*|\\[.*\\]|  \"[^\"]*\"=(?:\".*\"|DWORD:[0-9a-f]{8})");

  private HostileOutput() {}

  static String decoded(byte[] bytes) {
    boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
    return wide
        ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Into how many lines or tags whoever reads it divides it; what is found in a file, and so is
   * told of it, is another matter.
   */
  static int pieces(String name, String content) {
    if (name.matches("(check|explain|play) .*")) {
      return 0;
    }
    return name.matches(".*[. ](html|xml|scxml)")
        ? content.split("<", -1).length
        : lines(content).size();
  }

  /** Nothing in a text that is shown turns it round or cannot be seen. */
  static void assertShown(String where, List<String> texts) {
    assertThat(texts).as(where).filteredOn(text -> HIDDEN.matcher(text).find()).isEmpty();
  }

  private static List<String> lines(String content) {
    return List.of(content.split("\r\n|\n|\r", -1));
  }

  static void assertHarmless(String name, String content) {
    assertThat(HIDDEN.matcher(content).results().map(it -> (int) it.group().charAt(0)))
        .as("characters of %s that nobody sees", name)
        .isEmpty();
    switch (name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(' ')) + 1)) {
      case "json" -> content.lines().forEach(line -> assertJson(name, line));
      case "html" -> assertThat(content).as(name).doesNotContain("<script>alert", "<img src=x");
      case "text", "github", "messages" ->
          assertThat(lines(content))
              .as(name)
              .noneMatch(line -> line.matches("\\s*::error(::| file=a).*"));
      case "xml", "scxml" -> assertXml(name, content);
      case "log" -> assertThat(content.lines()).as(name).allMatch(LOGGED.asMatchPredicate());
      case "csv" -> assertThat(content.lines()).as(name).allMatch(HostileOutput::harmlessRow);
      case "reg" -> assertThat(content.lines()).as(name).allMatch(REGISTRY.asMatchPredicate());
      default -> {}
    }
  }

  private static void assertJson(String name, String line) {
    assertThat(JsonReader.read(line).findings()).as("%s: %s", name, line).isEmpty();
  }

  private static void assertXml(String name, String content) {
    if (!content.isEmpty()) {
      assertThatCode(
              () ->
                  DocumentBuilderFactory.newDefaultInstance()
                      .newDocumentBuilder()
                      .parse(new InputSource(new StringReader(content))))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  /** No cell begins with what a spreadsheet calculates. */
  private static boolean harmlessRow(String row) {
    return List.of(row.split(",", -1)).stream()
        .map(String::strip)
        .noneMatch(cell -> cell.matches("[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*"));
  }
}
