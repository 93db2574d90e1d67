// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped script meets its own expectations on the profile that it names. */
class ShippedScriptsTest {
  private static final Path SCRIPTS = Path.of("profiles", "scripts");
  private static final String MARK = "# Profile: ";

  @TempDir Path folder;

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyExpectationIsMet(Path script) throws IOException {
    assertThat(oobesim("play", profileOf(script), "--script", script))
        .exitedWith(0)
        .outLacks("\"met\":false")
        .outContains("\"end\":true")
        .errIsEmpty();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theSameCallGivesTheSameBytes(Path script) throws IOException {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");

    CommandResult once = oobesim("play", profileOf(script), "--script", script, "--journal", first);
    CommandResult twice =
        oobesim("play", profileOf(script), "--script", script, "--journal", second);

    Assertions.assertThat(twice.out()).isEqualTo(once.out());
    Assertions.assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void everyShippedProfileHasAScript() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      Set<Path> played = new HashSet<>();
      for (Path script : scripts()) {
        played.add(profileOf(script));
      }
      Assertions.assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(played);
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theJournalGivesTheSameJournalAgain(Path script) throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    oobesim("play", profileOf(script), "--script", script, "--journal", journal);

    assertThat(oobesim("replay", journal)).exitedWith(0).outContains("the same again");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void checkFindsNothing(Path script) {
    assertThat(oobesim("check", script)).exitedWith(0).outIsEmpty();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noInstructionIsUseless(Path script) throws IOException {
    CommandResult result = oobesim("play", profileOf(script), "--script", script);

    Assertions.assertThat(result.out()).doesNotContain("\"accepted\":false");
  }

  private static Path profileOf(Path script) throws IOException {
    return Path.of("profiles")
        .resolve(
            Files.readAllLines(script).stream()
                .filter(line -> line.startsWith(MARK))
                .findFirst()
                .orElseThrow()
                .substring(MARK.length()));
  }
}
