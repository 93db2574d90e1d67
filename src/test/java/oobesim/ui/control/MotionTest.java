// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.Fx;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Typeface;
import org.junit.jupiter.api.Test;

class MotionTest {
  @Test
  void theRingGrowsToAHalfCircleAndShrinksAgain() {
    Ring ring = Fx.get(() -> new Ring(64));
    assertThat(extent(ring, 0)).isLessThan(1);
    assertThat(extent(ring, 500)).isEqualTo(90);
    assertThat(extent(ring, 1000)).isEqualTo(180);
    assertThat(extent(ring, 1500)).isEqualTo(90);
    assertThat(extent(ring, 3000)).isEqualTo(180);
  }

  private static double extent(Ring ring, long millis) {
    return Fx.get(
        () -> {
          ring.setTime(Duration.ofMillis(millis));
          return ring.extent();
        });
  }

  @Test
  void aPauseOfASecondForgetsTheLetters() {
    TypeAhead search = new TypeAhead();
    List<String> labels = List.of("Germany", "Greece", "Estonia");
    assertThat(search.type("g", labels, Duration.ofSeconds(1))).hasValue(0);
    assertThat(search.type("r", labels, Duration.ofMillis(1500))).hasValue(1);
    assertThat(search.type("e", labels, Duration.ofMillis(2500))).hasValue(2);
  }

  @Test
  void allWeightsOfTheFontAreThere() {
    Fx.run(
        () -> {
          Typeface.load();
          for (Typeface face : Typeface.values()) {
            assertThat(face.size(20).getName()).isEqualTo(face.fullName());
          }
        });
  }

  @Test
  void iconsAreFoundByNameAndUnknownOnesAreLeftOut() {
    for (Glyph glyph : Glyph.values()) {
      assertThat(Fx.get(() -> IconView.named(glyph.id(), 24))).isPresent();
    }
    assertThat(Fx.get(() -> IconView.named("wifi-2-secured", 24))).isPresent();
    assertThat(Fx.get(() -> IconView.named("no-such-icon", 24))).isEmpty();
  }
}
