// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped script can be played by the driver, with the same journal in both kinds. */
class ScriptsInBothKindsTest {
  private static final Path SCRIPTS = Path.of("profiles/scripts");

  /** Between them they have every kind of page and of word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "attestation-once",
        "autopilot-reset",
        "device-preparation",
        "esp-timeout",
        "hybrid-technician-and-user",
        "mfa-and-hello",
        "no-internet"
      })
  void theSameJournal(String name) throws IOException {
    Path script = SCRIPTS.resolve(name + ".script");
    List<String> directly = journal(of(script).drive(), script);
    assertThat(journal(of(script).window(), script)).isEqualTo(directly);
  }

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".script")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyExpectationIsMet(Path script) throws IOException {
    List<String> journal = journal(of(script).drive(), script);
    assertThat(journal.getLast()).contains("\"end\":true");
  }

  private static Simulator of(Path script) throws IOException {
    String profile = Files.readAllLines(script).get(1).replace("# Profile: ", "").strip();
    return Simulator.of(Path.of("profiles", profile));
  }

  private static List<String> journal(Rehearsal run, Path script) {
    try (run) {
      run.play(script);
    }
    return run.journal();
  }
}
