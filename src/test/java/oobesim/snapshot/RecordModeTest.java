// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordModeTest {
  @ParameterizedTest
  @CsvSource({
    "same,           ALL",
    "differs,        FAILING ALL",
    "text,           FAILING ALL",
    "size,           FAILING ALL",
    "new,            MISSING FAILING ALL",
    "unused,         ''",
    "broken-before,  FAILING ALL",
    "broken-now,     ''"
  })
  void aPictureIsRecordedInTheseModes(String name, String modes) {
    Comparison comparison = Samples.named(name);

    assertThat(Arrays.stream(RecordMode.values()).filter(mode -> mode.records(comparison)))
        .extracting(RecordMode::name)
        .isEqualTo(modes.isEmpty() ? List.of() : List.of(modes.split(" ")));
  }

  @Test
  void onlyWhatIsTheSamePassesAndAFirstRecordingDoesNot() {
    assertThat(Samples.all().stream().filter(RecordMode::passes))
        .containsExactly(Samples.named("same"));
  }
}
