// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attempts an injected failure spoils. */
class InjectedFaultTest {
  private static final InjectedFault FAULT = new InjectedFault("a");

  @ParameterizedTest(name = "on {0} for {1}: {2}")
  @CsvSource({
    "1, 0, xxxxxx",
    "1, 1, x.....",
    "1, 3, xxx...",
    "2, 0, .xxxxx",
    "2, 1, .x....",
    "3, 2, ..xx..",
    "9, 1, ......"
  })
  void itSpoilsFromAnAttemptOnForSoMany(int on, int times, String spoilt) {
    assertThat(lots(FAULT.onAttempt(on).attempts(times), 1, 6)).isEqualTo(spoilt);
  }

  @ParameterizedTest(name = "usually {0}, from {1} on: {2}")
  @CsvSource({"0, 1, xxxx", "1, 1, x...", "2, 1, xx..", "0, 3, ..xx", "1, 3, ..x."})
  void whereNobodySaidItSpoilsAsManyAsIsUsual(int usual, int on, String spoilt) {
    InjectedFault fault = FAULT.onAttempt(on);
    assertThat(lots(fault, usual, 1, 4)).isEqualTo(spoilt);
    assertThat(lots(fault.attempts(InjectedFault.EVERY), usual, 1, 4))
        .isEqualTo(lots(fault, InjectedFault.EVERY, 1, 4));
  }

  @ParameterizedTest(name = "{0} per cent: {1} to {2} of a thousand")
  @CsvSource({"100, 1000, 1000", "70, 650, 750", "30, 250, 350", "1, 1, 30"})
  void itSpoilsSoManyOfThem(int chance, int least, int most) {
    assertThat(lots(FAULT.chance(chance), 7, 1000).chars().filter(lot -> lot == 'x').count())
        .isBetween((long) least, (long) most);
  }

  @Test
  void theSeedDecidesAndNothingElse() {
    InjectedFault even = FAULT.chance(50);
    assertThat(lots(even, 1, 100)).isEqualTo(lots(even, 1, 100)).isNotEqualTo(lots(even, 2, 100));
  }

  private static String lots(InjectedFault fault, long seed, int attempts) {
    return lots(fault, InjectedFault.EVERY, seed, attempts);
  }

  private static String lots(InjectedFault fault, int usual, long seed, int attempts) {
    return IntStream.rangeClosed(1, attempts)
        .mapToObj(attempt -> fault.spoils(attempt, usual, seed) ? "x" : ".")
        .collect(Collectors.joining());
  }
}
