// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "45s, PT45S",
    "20m, PT20M",
    "2h, PT2H",
    "200d, PT4800H",
    "1h30m, PT1H30M",
    "0s, PT0S",
    "1d2h3m4s, PT26H3M4S"
  })
  void aLengthIsAWord(String word, Duration length) {
    assertThat(Durations.parse(word)).contains(length);
    assertThat(Durations.of(length)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "m", "-5m", "1.5h", "30m1h", "5 m", "PT5M", "1234567s", "5M"})
  void anythingElseIsNone(String word) {
    assertThat(Durations.parse(word)).isEmpty();
  }
}
