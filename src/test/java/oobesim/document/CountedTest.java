// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 minutes",
    "1, 1 minute",
    "2, 2 minutes",
    "-1, -1 minutes",
    "1234, 1234 minutes"
  })
  void onlyOneIsSingular(long number, String text) {
    assertThat(Counted.of(number, "minute")).isEqualTo(text);
  }
}
