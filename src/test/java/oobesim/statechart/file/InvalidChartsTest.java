// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file has one fault: the folder names it, the file name says LINE-COLUMN after an at sign.
 */
class InvalidChartsTest {
  private static final Path FOLDER = Path.of("src/test/resources/statechart/invalid");
  private static final ChartVocabulary WORDS =
      new ChartVocabulary(
          Set.of("wired", "internet", "profile.keyboard-skipped"),
          Map.of("beep", Set.of(), "open", Set.of("door", "colour?")),
          Set.of("app-install"));

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasExactlyTheFaultOfItsFolder(Path file) throws IOException {
    ChartReading reading = ChartReader.read(Files.readString(file), WORDS);
    String place = file.getFileName().toString().replaceAll(".*@|\\.json", "").replace('-', ':');
    String code = file.getParent().getFileName().toString();
    assertThat(reading.findings().stream().map(InvalidChartsTest::brief))
        .as(reading.findings().toString())
        .containsExactly(code + " at " + place);
    assertThat(reading.chart().isEmpty())
        .isEqualTo(reading.findings().getFirst().severity() == Severity.ERROR);
    assertThat(English.message(reading.findings().getFirst())).isNotBlank();
  }

  @Test
  void everyCodeHasAFolder() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(ChartFindingCode.values()).map(ChartFindingCode::code).toList());
    }
  }

  private static String brief(Finding finding) {
    return "%s at %d:%d"
        .formatted(finding.code(), finding.position().line(), finding.position().column());
  }
}
