// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number before a noun needs a text of its own for one. */
class CountsInTextsTest {
  private static final Pattern COUNT =
      Pattern.compile(
          "\\{[a-z-]+} (other"
              + " )?(hour|minute|second|day|file|app|polic|remark|warning|error|finding|cause"
              + "|line|screen|attempt|press|time|setting|failure|step|row)(s|es|ies)\\b");

  /** The one template that the real page has for all times, and what is said of several only. */
  private static final List<String> REAL =
      List.of(
          "preprov.elapsed-time-value",
          "several-parts",
          "limit-script-lines",
          "limit-script-changes",
          "limit-journal-lines",
          "limit-pipe-seconds",
          "limit-input-seconds");

  @Test
  void textsThatCountHaveOneForASingleThing() throws IOException {
    Map<String, String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(texts.keySet().stream().filter(key -> counts(texts.get(key))).toList())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(REAL.contains(key) || texts.containsKey(key.replace(".several", ".one")))
                    .as(key)
                    .isTrue())
        .allSatisfy(key -> assertThat(REAL.contains(key) || key.endsWith(".several")).isTrue());
  }

  @Test
  void aTextThatForgetsTheSingularIsFound() {
    assertThat(counts("Ready in {number} minutes.")).isTrue();
    assertThat(counts("The same code has {number} other causes")).isTrue();
    assertThat(counts("{done} of {total} installed")).isFalse();
    assertThat(counts("{account} was added to this device.")).isFalse();
  }

  private static boolean counts(String text) {
    return COUNT.matcher(text).find();
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".properties")).toList()) {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(file));
        bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key)));
      }
    }
    return all;
  }
}
