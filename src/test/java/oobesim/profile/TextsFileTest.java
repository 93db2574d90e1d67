// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
