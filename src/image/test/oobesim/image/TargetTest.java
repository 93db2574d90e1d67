// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.page.OptionLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the systems are called, and what a runtime must hold for the pages to say the same.
class TargetTest {
  @ParameterizedTest
  @CsvSource({
    "Windows 11, amd64, windows-x64, win",
    "Mac OS X, aarch64, macos-arm64, mac-aarch64",
    "Mac OS X, x86_64, macos-x64, mac",
    "Linux, amd64, linux-x64, linux",
    "Linux, aarch64, linux-arm64, linux-aarch64",
  })
  void aJvmSaysWhereItRuns(String system, String processor, String word, String classifier) {
    assertThat(Target.of(system, processor)).get().extracting(Target::word).isEqualTo(word);
    assertThat(Target.of(system, processor).get().classifier()).isEqualTo(classifier);
  }

  @Test
  void otherSystemsHaveNoPackage() {
    assertThat(Target.of("FreeBSD", "amd64")).isEmpty();
    assertThat(Target.of("Windows 11", "aarch64")).isEmpty();
  }

  @Test
  void theRuntimeKnowsTheLanguagesOfThePages() {
    Set<String> needed =
        OptionLists.LANGUAGES.stream()
            .map(tag -> Locale.forLanguageTag(tag).getLanguage())
            .collect(Collectors.toSet());
    Set<String> missing = new HashSet<>(needed);
    missing.removeAll(RuntimeImage.LOCALES);

    assertThat(missing).isEmpty();
  }

  @Test
  void theRuntimeHasWhatTheProgramAsksForByName() throws IOException {
    List<String> required =
        Files.readString(Path.of("src/main/java/module-info.java"))
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("requires (java|javafx|jdk)\\..*;"))
            .map(line -> line.substring("requires ".length(), line.length() - 1))
            .toList();

    assertThat(required).isNotEmpty();
    assertThat(RuntimeImage.MODULES).containsAll(required);
  }
}
