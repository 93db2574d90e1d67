// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PixelDifferTest {
  private static final Tolerance EXACT = Tolerance.EXACT;

  @ParameterizedTest
  @EnumSource
  void aPictureIsTheSameAsItself(Pairs pair) {
    assertThat(PixelDiffer.compare(pair.expected(), pair.expected(), EXACT, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MOVED_BUTTON, 768",
    "DIGIT, 18",
    "EDGE, 363",
    "GROWN, 1616",
    "SHADE, 2500",
    "COLOUR, 2500",
    "ALPHA, 2500",
    "FADED, 2500",
    "UNSEEN, 0"
  })
  void nothingIsToleratedUnlessItIsAskedFor(Pairs pair, int count) {
    assertThat(count(pair, EXACT)).isEqualTo(count);
  }

  @Test
  void smoothedEdgesCanBeToleratedWithoutAnyOtherColour() {
    Tolerance edges = new Tolerance(0, true, 16, 0, List.of());

    assertThat(count(Pairs.EDGE, edges)).isZero();
    assertThat(count(Pairs.SHADE, edges)).isEqualTo(2500);
  }

  @Test
  void aMovedButtonDiffersWhereItWasAndWhereItIs() {
    assertThat(found(Pairs.MOVED_BUTTON, EXACT).boxes())
        .containsExactly(new Box(200, 150, 96, 4), new Box(200, 182, 96, 4));
  }

  @Test
  void aDigitIsFoundWhereItStands() {
    PixelDifference digit = found(Pairs.DIGIT, EXACT);

    assertThat(digit.boxes()).containsExactly(new Box(94, 60, 5, 7));
    assertThat(digit.densest().pixels()).isEqualTo(18);
  }

  @Test
  void aDigitIsNotLostInWhatNoiseMayBe() {
    Drawing noise = Drawing.on(320, 240).code(40, 60, "0x80180014");
    Drawing changed = Drawing.on(320, 240).code(40, 60, "0x80180016");
    for (int i = 0; i < 200; i++) {
      noise.dot(8 + i % 20 * 15, 100 + i / 20 * 14, 0xFF808080);
    }
    Tolerance scattered = new Tolerance(0, false, 16, 4, List.of());

    assertThat(PixelDiffer.compare(Pairs.DIGIT.expected(), noise.picture(), scattered, List.of()))
        .isEmpty();
    assertThat(PixelDiffer.compare(noise.picture(), changed.picture(), scattered, List.of()))
        .hasValueSatisfying(found -> assertThat(found.pixels()).isEqualTo(218));
  }

  @Test
  void picturesOfTwoSizesCannotBeLaidOverOneAnother() {
    assertThatThrownBy(
            () ->
                PixelDiffer.compare(
                    Drawing.on(4, 3).picture(), Drawing.on(3, 4).picture(), EXACT, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no picture of 3x4 can be laid over one of 4x3");
  }

  @Test
  void whatIsMaskedIsNotCounted() {
    Box digit = new Box(94, 60, 5, 7);
    Box half = new Box(94, 60, 5, 3);

    assertThat(masked(Pairs.DIGIT, digit)).isEmpty();
    assertThat(masked(Pairs.DIGIT, half))
        .hasValueSatisfying(
            found -> assertThat(found.boxes()).containsExactly(new Box(94, 63, 5, 4)));
    assertThat(masked(Pairs.DIGIT, digit, half)).isEmpty();
  }

  @Test
  void aMaskMayReachOutOfThePicture() {
    assertThat(masked(Pairs.DIGIT, new Box(-50, -50, 1000, Integer.MAX_VALUE))).isEmpty();
    assertThat(masked(Pairs.DIGIT, new Box(500, 500, 10, 10), new Box(-9, -9, 3, 3)))
        .hasValueSatisfying(found -> assertThat(found.pixels()).isEqualTo(18));
  }

  private static Optional<PixelDifference> masked(Pairs pair, Box... boxes) {
    return PixelDiffer.compare(pair.expected(), pair.actual(), EXACT, List.of(boxes));
  }

  private static PixelDifference found(Pairs pair, Tolerance tolerance) {
    return PixelDiffer.compare(pair.expected(), pair.actual(), tolerance, List.of()).orElseThrow();
  }

  private static int count(Pairs pair, Tolerance tolerance) {
    return PixelDiffer.compare(pair.expected(), pair.actual(), tolerance, List.of())
        .map(PixelDifference::pixels)
        .orElse(0);
  }
}
