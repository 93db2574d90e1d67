// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The unknown words of one file. */
class GuessesTest {
  private static final List<String> ALIKE =
      IntStream.range(0, 900).mapToObj(i -> "a-state-with-a-rather-long-name-" + i).toList();

  @Test
  void anOrdinaryFileHasAGuessForEachWord() {
    Guesses guesses = new Guesses();
    List<String> known = List.of("wired", "wifi", "none");
    assertThat(IntStream.range(0, 10_000).mapToObj(_ -> guesses.nearest("wierd", known)))
        .allMatch(guess -> guess.filter("wired"::equals).isPresent());
  }

  @Test
  void aFileOfUnknownWordsEndsWithoutGuesses() {
    Guesses guesses = new Guesses();
    String slip = ALIKE.get(17).replace("rather", "rether");
    assertThat(guesses.nearest(slip, ALIKE)).hasValue(ALIKE.get(17));
    for (int word = 0; word < 1_000; word++) {
      guesses.nearest(slip, ALIKE);
    }
    assertThat(guesses.nearest(slip, ALIKE)).isEmpty();
    assertThat(guesses.compared()).isLessThan(Guesses.LETTERS + 2 * Search.STEPS);
  }

  @Test
  void aWordThatIsNoSlipCostsNothing() {
    Guesses guesses = new Guesses();
    assertThat(guesses.nearest("x".repeat(65), ALIKE)).isEmpty();
    assertThat(guesses.compared()).isZero();
  }
}
