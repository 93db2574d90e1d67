// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import oobesim.support.Draws;
import oobesim.support.Property;

class PixelDifferPropertyTest {
  private static final int MOST_TRIES = 200;

  @Property(tries = MOST_TRIES)
  void aPictureIsTheSameAsItsCopy(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
    assertThat(compare(some(seed, width), some(seed, width), Tolerance.EXACT)).isEmpty();
  }

  @Property(tries = MOST_TRIES)
  void onePixelIsAlwaysFound(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
    int column = any.integer(0, 69);
    int bit = any.integer(0, 23);
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
  void itDoesNotMatterWhichOneIsExpected(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
    Tolerance tolerance = new Tolerance(any.real(0, 1), any.flag(), 16, 0, List.of());
    Picture one = some(seed, width);
    Picture other = some(seed + 1, width);

    assertThat(compare(one, other, tolerance)).isEqualTo(compare(other, one, tolerance));
  }

  @Property(tries = MOST_TRIES)
  void whatIsToleratedIsNeverMore(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
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
  void everyPixelLiesInABox(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
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

  @Property(tries = MOST_TRIES)
  void theDensestWindowIsTheOneThatCountingEachFinds(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 70);
    int side = any.integer(1, 30);
    int dots = any.integer(1, 60);
    Picture one = some(seed, width);
    Picture other = some(seed, width);
    Random random = new Random(seed);
    for (int i = 0; i < dots; i++) {
      int at = random.nextInt(one.pixels().length);
      other.pixels()[at] = one.pixels()[at] ^ 0xFF00FF00;
    }
    Tolerance tolerance = new Tolerance(0, false, side, 0, List.of());

    assertThat(compare(one, other, tolerance))
        .map(PixelDifference::densest)
        .isEqualTo(counted(one, other, side));
  }

  private static Optional<Density> counted(Picture one, Picture other, int side) {
    int width = Math.min(side, one.width());
    int height = Math.min(side, one.height());
    Density most = new Density(new Box(0, 0, width, height), 0);
    for (int top = 0; top <= one.height() - height; top++) {
      for (int left = 0; left <= one.width() - width; left++) {
        int count = 0;
        for (int i = 0; i < width * height; i++) {
          int at = (top + i / width) * one.width() + left + i % width;
          count += one.pixels()[at] == other.pixels()[at] ? 0 : 1;
        }
        most = count > most.pixels() ? new Density(new Box(left, top, width, height), count) : most;
      }
    }
    return most.pixels() == 0 ? Optional.empty() : Optional.of(most);
  }

  @Property(tries = MOST_TRIES)
  void whatIsMaskedIsLeftOutAndNothingElse(Draws any) {
    long seed = any.number();
    int width = any.integer(1, 200);
    int x = any.integer(-80, 210);
    int wide = any.integer(1, 200);
    Picture one = some(seed, width);
    Picture other = some(seed + 1, width);
    Box mask = new Box(x, 2, wide, 9);
    int wanted = 0;
    for (int i = 0; i < one.pixels().length; i++) {
      boolean masked = i % width >= x && i % width < x + wide && i / width >= 2 && i / width < 11;
      boolean seen = (one.pixels()[i] | other.pixels()[i]) >>> 24 != 0;
      wanted += one.pixels()[i] != other.pixels()[i] && seen && !masked ? 1 : 0;
    }

    assertThat(PixelDiffer.compare(one, other, Tolerance.EXACT, List.of(mask)))
        .map(PixelDifference::pixels)
        .isEqualTo(wanted == 0 ? Optional.empty() : Optional.of(wanted));
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
