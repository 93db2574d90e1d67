// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

class ColoursTest {
  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;

  @Test
  void theFarthestColoursAreThirtyFiveThousandApart() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      assertThat(Colours.distance(random.nextInt(), random.nextInt())).isBetween(0.0, 35215.0);
    }
    assertThat(Colours.distance(BLACK, WHITE)).isCloseTo(32857.1, within(0.5));
  }

  @Test
  void whatIsTransparentLiesOnWhite() {
    assertThat(Colours.distance(0x00123456, WHITE)).isZero();
    assertThat(Colours.distance(0x80000000, 0xFF7F7F7F)).isLessThan(1);
    assertThat(Colours.brightness(0x00000000)).isCloseTo(255, within(0.001));
  }

  @Test
  void theEyeSeesGreenBest() {
    assertThat(Colours.brightness(0xFF00FF00))
        .isGreaterThan(Colours.brightness(0xFFFF0000))
        .isGreaterThan(Colours.brightness(0xFF0000FF));
    assertThat(Colours.brightness(WHITE)).isCloseTo(255, within(0.001));
    assertThat(Colours.brightness(BLACK)).isCloseTo(0, within(0.001));
  }

  @Test
  void itDoesNotMatterWhichColourComesFirst() {
    assertThat(Colours.distance(0xFF0067C0, 0xFF00B7C3))
        .isEqualTo(Colours.distance(0xFF00B7C3, 0xFF0067C0));
  }

  @Property
  void distancesOfManyAreThoseOfEachUnlessNoneIsFarther(Draws any) {
    List<Integer> colours = any.list(1, 64, any::integer);
    int change = any.integer(0, 0xFFFFFF);
    boolean opaque = any.flag();
    double most = any.real(0, 36000);
    int[] ones = colours.stream().mapToInt(one -> opaque ? one | BLACK : one).toArray();
    int[] others = Arrays.stream(ones).map(one -> one ^ change).toArray();
    double[] distances = new double[ones.length];

    boolean written = Colours.distances(ones, others, 0, ones.length, most, distances);

    for (int i = 0; i < ones.length; i++) {
      double distance = Colours.distance(ones[i], others[i]);
      if (written) {
        assertThat(distances[i]).isEqualTo(distance);
      } else {
        assertThat(distance).isLessThanOrEqualTo(most);
      }
    }
  }
}
