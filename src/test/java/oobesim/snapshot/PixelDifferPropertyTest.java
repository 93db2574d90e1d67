// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PixelDifferPropertyTest {
  private static final int MOST_TRIES = 200;

  @Property(tries = MOST_TRIES)
  void aPictureIsTheSameAsItsCopy(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int width) {
    assertThat(compare(some(seed, width), some(seed, width), Tolerance.EXACT)).isEmpty();
  }

  @Property(tries = MOST_TRIES)
  void onePixelIsAlwaysFound(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int width,
      @ForAll @IntRange(min = 0, max = 69) int column,
      @ForAll @IntRange(min = 0, max = 23) int bit) {
    Picture expected = some(seed, width);
    Picture actual = some(seed, width);
    int x = column % width;
    int y = Math.floorMod(seed, actual.height());
    expected.pixels()[y * width + x] |= 0xFF000000;
    actual.pixels()[y * width + x] = expected.pixels()[y * width + x] ^ 1 << bit;

    PixelDifference found = compare(expected, actual, Tolerance.EXACT).orElseThrow();

    assertThat(found.pixels()).isOne();
    assertThat(found.boxes()).containsExactly(new Box(x, y, 1, 1));
    assertThat(found.densest().pixels()).isOne();
  }

  @Property(tries = MOST_TRIES)
  void itDoesNotMatterWhichOneIsExpected(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int width,
      @ForAll @DoubleRange(min = 0, max = 1) double colour,
      @ForAll boolean antiAliasing) {
    Tolerance tolerance = new Tolerance(colour, antiAliasing, 16, 0, List.of());
    Picture one = some(seed, width);
    Picture other = some(seed + 1, width);

    assertThat(compare(one, other, tolerance)).isEqualTo(compare(other, one, tolerance));
  }

  @Property(tries = MOST_TRIES)
  void whatIsToleratedIsNeverMore(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int width) {
    Picture one = some(seed, width);
    Picture other = some(seed + 1, width);
    int before = Integer.MAX_VALUE;
    for (double colour : new double[] {0, 0.02, 0.1, 0.5, 1}) {
      int count = count(one, other, new Tolerance(colour, false, 16, 0, List.of()));
      int smoothed = count(one, other, new Tolerance(colour, true, 16, 0, List.of()));
      assertThat(count).isLessThanOrEqualTo(before).isGreaterThanOrEqualTo(smoothed);
      before = count;
    }
  }

  @Property(tries = MOST_TRIES)
  void everyPixelLiesInABox(@ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int width) {
    Picture one = some(seed, width);
    Picture other = some(seed, width);
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      other.pixels()[random.nextInt(other.pixels().length)] ^= 0xFF00FF00;
    }
    List<Box> boxes =
        compare(one, other, Tolerance.EXACT).map(PixelDifference::boxes).orElse(List.of());

    assertThat(PixelDiffer.compare(one, other, Tolerance.EXACT, boxes)).isEmpty();
  }

  private static int count(Picture one, Picture other, Tolerance tolerance) {
    return compare(one, other, tolerance).map(PixelDifference::pixels).orElse(0);
  }

  private static Optional<PixelDifference> compare(
      Picture expected, Picture actual, Tolerance tolerance) {
    return PixelDiffer.compare(expected, actual, tolerance, List.of());
  }

  /** A picture with some plain parts; where it begins differs with the seed, the size does not. */
  private static Picture some(long seed, int width) {
    Random random = new Random(seed);
    int height = 1 + (width * 7 + 3) % 40;
    int[] pixels = new int[width * height];
    int colour = Drawing.WHITE;
    for (int i = 0; i < pixels.length; i++) {
      colour = random.nextInt(5) == 0 ? random.nextInt() : colour;
      pixels[i] = colour;
    }
    return new Picture(width, height, pixels);
  }
}
