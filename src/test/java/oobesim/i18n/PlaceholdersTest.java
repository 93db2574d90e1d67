// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In all texts, what is filled in has a name that tells a translator what it is. */
class PlaceholdersTest {
  @Test
  void whatIsFilledInHasAName() throws IOException {
    Map<String, String> texts = texts();
    assertThat(texts.values()).anyMatch(text -> text.contains("{"));
    assertThat(texts)
        .allSatisfy(
            (key, text) ->
                assertThat(new Template(text).names())
                    .as(key)
                    .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*")));
  }

  @Test
  void numbersAreNoNames() {
    assertThat(new Template("{0} of {total}").names()).containsExactly("0", "total");
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/oobesim/i18n"))) {
      for (Path file : files.toList()) {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(file));
        bundle.forEach((key, text) -> all.put(file.getFileName() + " " + key, (String) text));
      }
    }
    return all;
  }
}
