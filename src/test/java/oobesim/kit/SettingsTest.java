// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.snapshot.RecordMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Settings of(Map<String, String> parameters, Map<String, String> environment) {
    return Settings.of(key -> Optional.ofNullable(parameters.get(key)), environment);
  }

  @Test
  void foldersAreThoseOfMavenUnlessOthersAreNamed() {
    assertThat(of(Map.of(), Map.of()))
        .isEqualTo(
            new Settings(
                Path.of("src/test/screenshots"),
                Path.of("target/screenshots"),
                RecordMode.MISSING));
    assertThat(of(Map.of(Settings.EXPECTED, "a", Settings.OUTPUT, "b"), Map.of()).actual())
        .isEqualTo(Path.of("b/actual"));
  }

  @ParameterizedTest
  @CsvSource({"true, NEVER", "1, NEVER", "'', MISSING", "false, MISSING", "False, MISSING"})
  void aBuildServerRecordsNothing(String server, RecordMode mode) {
    assertThat(of(Map.of(), Map.of("CI", server)).mode()).isEqualTo(mode);
  }

  @Test
  void whatIsAskedForCountsThereToo() {
    assertThat(of(Map.of(Settings.RECORD, "failing"), Map.of("CI", "true")).mode())
        .isEqualTo(RecordMode.FAILING);
  }
}
