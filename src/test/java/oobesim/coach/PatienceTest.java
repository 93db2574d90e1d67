// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
  @ParameterizedTest
  @CsvSource({
    // seed, begun, on the phone, useless, cells, lasts
    "0, 6, PT0S, 0, 6, PT15M",
    "0, 6, PT1S, 0, 6, PT14M59S",
    "0, 6, PT2M30S, 0, 5, PT12M30S",
    "1, 6, PT2M30S, 0, 6, PT15M30S",
    "3, 6, PT0S, 0, 6, PT24M",
    "-1, 6, PT0S, 0, 6, PT24M",
    "0, 6, PT0S, 1, 5, PT12M30S",
    "0, 6, PT2M30S, 2, 3, PT7M30S",
    "0, 6, PT14M59S, 0, 1, PT1S",
    "0, 6, PT15M, 0, 0, PT0S",
    "0, 6, PT0S, 6, 0, PT0S",
    "0, 6, PT9H, 9, 0, PT0S",
    "0, 3, PT0S, 0, 3, PT7M30S",
    "2, 3, PT3M30S, 1, 1, PT3M30S"
  })
  void goesWithTheTimeOnThePhoneAndWithWhatLeadsNowhere(
      long seed, int begun, Duration spent, int useless, int cells, Duration lasts) {
    assertThat(Patience.of(seed, begun, spent, useless)).isEqualTo(new Patience(cells, lasts));
  }

  @ParameterizedTest
  @CsvSource({
    "6, false, false",
    "3, false, false",
    "2, true, false",
    "1, true, false",
    "0, true, true"
  })
  void isThinAtTwoAndGoneAtNone(int cells, boolean thin, boolean gone) {
    Patience patience = new Patience(cells, Duration.ofMinutes(cells));
    assertThat(patience.thin()).isEqualTo(thin);
    assertThat(patience.gone()).isEqualTo(gone);
  }
}
