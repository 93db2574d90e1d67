// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card of 40 × 20 in the middle of 100 × 60, with corners of 8. */
class CardEdgeTest {
  private final CardEdge edge = new CardEdge(100, 60, new CardSize(40, 20, 1));

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "50, 30, 1", // the middle
    "30, 30, 1", // the first column of the card
    "29, 30, 0", // the last before it
    "50, 20, 1", // the first row
    "50, 40, 0", // the first below it
    "30, 20, 0", // the corner that is cut away
    "69, 39, 0", // the one across
    "0, 0, 0",
  })
  void knowsWhatIsCard(int x, int y, double inside) {
    assertThat(edge.inside(x, y)).isEqualTo(inside);
  }

  @ParameterizedTest(name = "{0}, {1} lies on the arc")
  @CsvSource({"32, 22", "67, 22", "32, 37", "67, 37"})
  void aPixelOnTheArcIsCardInPart(int x, int y) {
    assertThat(edge.inside(x, y)).isStrictlyBetween(0.0, 1.0);
  }
}
