// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds our counts against those of an independent program: pixelmatch 6.0.0, on the same pairs
 * with the same settings. Its counts were recorded with Node: each pair written as bytes of red,
 * green, blue and alpha, then {@code pixelmatch(expected, actual, null, width, height, {threshold,
 * includeAA})}.
 *
 * <p>Each cell holds the count of all pixels and, after the slash, of those that smooth no edge.
 */
class PixelmatchAgreementTest {
  private static final double[] THRESHOLDS = {0, 0.02, 0.1, 0.3};

  /** Where nothing is tolerated, we count half transparent pixels that only look the same. */
  private static final String OURS_OF_ALPHA = "2500/2500";

  @ParameterizedTest
  @CsvSource({
    "MOVED_BUTTON, 768/768,   768/768,   768/768,   768/768",
    "DIGIT,        18/18,     18/18,     18/18,     18/18",
    "EDGE,         363/0,     318/0,     199/0,     28/0",
    "GROWN,        1616/1040, 1608/1040, 1488/1040, 1360/1040",
    "SHADE,        2500/2500, 0/0,       0/0,       0/0",
    "COLOUR,       2500/2500, 2500/2500, 2500/2500, 0/0",
    "ALPHA,        0/0,       0/0,       0/0,       0/0",
    "FADED,        2500/2500, 2500/2500, 2500/2500, 2500/2500",
    "UNSEEN,       0/0,       0/0,       0/0,       0/0"
  })
  void bothCountTheSameButWhatIsExact(
      Pairs pair, String exact, String fiftieth, String tenth, String third) {
    String[] theirs = {pair == Pairs.ALPHA ? OURS_OF_ALPHA : exact, fiftieth, tenth, third};

    for (int i = 0; i < THRESHOLDS.length; i++) {
      assertThat(count(pair, THRESHOLDS[i], false) + "/" + count(pair, THRESHOLDS[i], true))
          .as("threshold %s", THRESHOLDS[i])
          .isEqualTo(theirs[i]);
    }
  }

  private static int count(Pairs pair, double colour, boolean antiAliasing) {
    Tolerance tolerance = new Tolerance(colour, antiAliasing, 16, 0, List.of());
    return PixelDiffer.compare(pair.expected(), pair.actual(), tolerance, List.of())
        .map(PixelDifference::pixels)
        .orElse(0);
  }
}
