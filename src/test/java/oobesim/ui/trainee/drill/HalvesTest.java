// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The card and the look-up of the help desk share a column. */
class HalvesTest {
  /** Heights of both parts in a column. */
  private record Shares(double above, double begin, double below) {}

  private static Shares in(double height, double needed, double askedBelow) {
    return Fx.get(
        () -> {
          Region above = new Region();
          Region below = new Region();
          above.setPrefHeight(needed);
          below.setPrefHeight(askedBelow);
          Halves halves = new Halves(above, below);
          halves.resize(400, height);
          halves.layout();
          return new Shares(above.getHeight(), below.getLayoutY(), below.getHeight());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "614, 200, 369, 233",
    "614, 200.4, 369, 233",
    "614, 500, 442, 160",
    "614, 2000, 442, 160",
    "300, 200, 128, 160",
  })
  void theCardHasWhatItNeedsAndTheLookUpEnoughToBeUsed(
      double height, double needed, double above, double below) {
    Shares shares = in(height, needed, 90);
    assertThat(shares.above()).isEqualTo(above);
    assertThat(shares.below()).isEqualTo(below);
  }

  @Test
  void howMuchIsFoundTakesNoRoomFromTheCard() {
    assertThat(in(614, 200, 5_000)).isEqualTo(in(614, 200, 0));
  }

  @Test
  void inAColumnWithoutRoomNothingIsLessThanNothing() {
    Shares shares = in(100, 200, 90);
    assertThat(shares.above()).isZero();
    assertThat(shares.below()).isEqualTo(88);
  }

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothBeginAndEndOnWholePixels(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      int height = random.nextInt(200, 1400);
      double needed = random.nextDouble(0, 900);
      Shares shares = in(height, needed, random.nextDouble(0, 900));
      assertThat(shares.above()).as("%d, %f", height, needed).isEqualTo(Math.rint(shares.above()));
      assertThat(shares.begin()).isEqualTo(Math.rint(shares.begin()));
      assertThat(shares.begin() + shares.below()).isEqualTo(height);
    }
  }
}
