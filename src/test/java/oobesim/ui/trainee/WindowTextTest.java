// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;

class WindowTextTest {
  private static final Path SOURCES = Path.of("src/main/java/oobesim/ui/trainee");

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    String sources = sources();
    assertThat(WindowText.in(Locale.ENGLISH).keys())
        .allSatisfy(key -> assertThat(asked(sources, key)).as(key).isTrue());
  }

  /** Whole, or as a beginning that the program completes. */
  private static boolean asked(String sources, String key) {
    if (sources.contains('"' + key + '"')) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      String start = key.substring(0, dot);
      if (sources.contains('"' + start + ".\"") || sources.contains('"' + start + '"')) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anUnknownKeyIsAFault() {
    assertThatThrownBy(() -> WindowText.in(Locale.ENGLISH).text("no.such.key"))
        .hasMessageContaining("no.such.key");
  }

  @Test
  void apostrophesAreOnlyApostrophes() {
    assertThat(WindowText.in(Locale.ENGLISH).text("command.win")).contains("device's");
  }

  @Test
  void timesAreShort() {
    assertThat(TimeText.clock(Duration.ofSeconds(3725))).isEqualTo("1:02:05");
    assertThat(TimeText.left(Duration.ofSeconds(65))).isEqualTo("1:05");
    assertThat(TimeText.left(Duration.ofMillis(400))).isEqualTo("0:01");
    assertThat(TimeText.left(Duration.ofHours(26))).isEqualTo("26:00:00");
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(WindowTextTest::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
