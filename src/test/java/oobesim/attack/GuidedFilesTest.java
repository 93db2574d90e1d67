// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search by coverage begins with, and what it once came to. */
class GuidedFilesTest {
  static final Path CORPUS = Path.of("src/test/resources/attack/guided");

  @TestFactory
  Stream<DynamicTest> everyKeptFileIsReadOrRefused() throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(CORPUS)) {
      kept = files.sorted().toList();
    }
    return kept.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThatCode(
                                () -> GuidedFiles.fuzzerTestOneInput(Files.readAllBytes(file)))
                            .doesNotThrowAnyException()));
  }

  /** Each reader is asked, whatever the bytes are. */
  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "a: [", "\"", "power on\n", "\0", "x,y\n\"", "[HKEY\\"})
  void everyReader(String text) throws IOException {
    for (int reader = 0; reader < 64; reader++) {
      ByteArrayOutputStream input = new ByteArrayOutputStream();
      input.write(reader);
      input.write(text.getBytes(StandardCharsets.UTF_8));
      GuidedFiles.fuzzerTestOneInput(input.toByteArray());
    }
  }
}
