// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.document.Limit;
import oobesim.i18n.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsFileTest {
  private static TextsFile read(String text) {
    return TextsFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(TextsFile file) {
    Words english = Words.in(Locale.ENGLISH);
    return file.findings().stream().map(finding -> finding.line("de.json", english)).toList();
  }

  @Test
  void eachTextHasWhatItIsInTheLanguage() {
    TextsFile file = read("{\"Next\": \"Weiter\", \"Why?\": \"Warum?\"}");
    assertThat(file.of("Why?")).contains("Warum?");
    assertThat(file.of("why?")).isEmpty();
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void whatIsEmptyIsNotTranslatedYet() {
    TextsFile file = read("{\"Next\": \"  \"}");
    assertThat(file.of("Next")).isEmpty();
    assertThat(file.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': 'b', 'c': 3} | de.json:1:17: wrong-kind: here stands a number",
        "{'a': 'b', 'c': {'d': 'e'}} | de.json:1:17: wrong-kind: here stands an object",
        "['a', 'b'] | de.json:1:1: wrong-kind: here stands an array",
        "{'a': 'b', 'a': 'c'} | de.json:1:12: duplicate-key: the key \"a\" stands twice",
        "{'a': 0x51E} | de.json:1:8: malformed-json: this is not JSON: a number in another form",
        "{'a': 0051} | de.json:1:8: malformed-json: this is not JSON: a number in another form",
        "{'a': 'b' 'c': 'd'} | de.json:1:11: malformed-json: this is not JSON: a comma is missing",
        "true | de.json:1:1: wrong-kind: here stands true or false",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String finding) {
    TextsFile file = read(text.replace('\'', '"'));
    assertThat(told(file)).singleElement().asString().startsWith(finding);
  }

  @Test
  void whatNobodySeesIsShownAsItsNumberAndALineStaysOne() {
    TextsFile file =
        read(
            "{\"a\": \"\\u001b[2J\\u202eb\\r\\n  ::error::c\", \"two\\nlines\": \"d\\ne\","
                + " \"\\u202ef\": \"{0,choice,0#g}} '{\"}");
    assertThat(file.of("a")).contains("\\u001B[2J\\u202Eb ::error::c");
    assertThat(file.of("two\nlines")).contains("d\ne");
    assertThat(file.of("\u202ef")).contains("{0,choice,0#g}} '{");
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void ofFaultsWithoutEndSoManyAreTold() {
    TextsFile file = read("{\"a\": 1" + ",\"a\": 1".repeat(3_000) + ",\"b\": \"c\"}");
    assertThat(file.findings()).hasSizeLessThanOrEqualTo(Limit.FINDINGS.most() + 2);
    TextsFile many =
        read(
            IntStream.range(0, 3_000)
                .mapToObj(it -> "\"" + it + "\": " + it)
                .collect(Collectors.joining(",", "{", ",\"b\": \"c\"}")));
    assertThat(many.findings()).hasSize(Limit.FINDINGS.most() + 1);
    assertThat(told(many).getLast()).contains("limit-findings");
    assertThat(many.of("b")).contains("c");
  }

  @Test
  void aMillionTextsOrLevelsAreRefused() {
    String texts =
        IntStream.range(0, 1_000_000)
            .mapToObj(it -> "\"" + it + "\":\"\"")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(told(read(texts)).getLast()).contains("limit-file-values");
    assertThat(told(read("{\"a\":".repeat(9_999)))).singleElement().asString().contains("depth");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void anyEncodingIsRead(String name) {
    String text = "\uFEFF{\"Next\": \"Weiter \u2192\"}";
    Charset charset = Charset.forName(name);
    assertThat(TextsFile.read(text.getBytes(charset)).of("Next")).contains("Weiter \u2192");
    assertThat(TextsFile.read(text.substring(1).getBytes(charset)).of("Next"))
        .contains("Weiter \u2192");
  }

  @Test
  void whatIsRightBesideAFaultCounts() {
    assertThat(read("{\"a\": \"b\", \"c\": null}").of("a")).contains("b");
  }

  @Test
  void aFileThatCannotBeReadIsAFinding(@TempDir Path folder) throws IOException {
    assertThat(told(TextsFile.read(folder.resolve("none.json"))))
        .singleElement()
        .asString()
        .startsWith("de.json:1:1: unreadable-file: ");
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(Limit.FILE_BYTES.most() + 1L);
    }
    assertThat(told(TextsFile.read(large)))
        .singleElement()
        .asString()
        .startsWith("de.json:1:1: limit-file-bytes: ");
  }
}
