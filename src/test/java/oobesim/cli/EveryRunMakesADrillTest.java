// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody has rehearsed can be made a drill that its own scripts prove. */
class EveryRunMakesADrillTest {
  private static final Path PROFILES = Path.of("profiles");

  @TempDir Path folder;

  static List<Path> freeRuns() throws IOException {
    return scripts(PROFILES.resolve("scripts"), "");
  }

  static List<Path> drills() throws IOException {
    return scripts(PROFILES.resolve("drills/scripts"), "-passes");
  }

  private static List<Path> scripts(Path from, String like) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files
          .filter(file -> file.toString().endsWith(".script"))
          .filter(file -> file.toString().contains(like))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("freeRuns")
  void aRunOfAScenario(Path script) throws IOException {
    String profile =
        Files.readAllLines(script).stream()
            .filter(line -> line.startsWith("# Profile: "))
            .map(line -> line.substring("# Profile: ".length()))
            .findFirst()
            .orElse("preprovisioning-entra.json");
    becomesADrill(PROFILES.resolve(profile), script);
  }

  @ParameterizedTest
  @MethodSource("drills")
  void aRunOfADrill(Path script) throws IOException {
    String number = script.getFileName().toString().substring(0, 4);
    try (Stream<Path> files = Files.list(PROFILES.resolve("drills"))) {
      Path drill =
          files
              .filter(it -> it.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      becomesADrill(drill, script);
    }
  }

  private void becomesADrill(Path file, Path script) throws IOException {
    Path journal = folder.resolve("run.jsonl");
    Path out = folder.resolve("out");
    oobesim("play", file, "--script", script, "--journal", journal);
    Assertions.assertThat(journal).isNotEmptyFile();

    assertThat(oobesim("new-drill", journal, "--out", out)).exitedWith(0);
    assertThat(oobesim("check", out.resolve("run.json"))).exitedWith(0);
  }
}
