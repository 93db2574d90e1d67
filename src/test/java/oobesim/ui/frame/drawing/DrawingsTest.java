// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import oobesim.page.Illustration;
import oobesim.support.Fx;
import oobesim.ui.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a drawing looks like follows from the last moment it was told, and from nothing else. */
class DrawingsTest {
  private static final List<Double> MOMENTS = List.of(0.0, 0.35, 0.9, 1.3, 2.0, 2.2, 3.0, 600.0);

  @ParameterizedTest
  @EnumSource(Illustration.class)
  void toldAnyMomentsInAnyOrderItLooksAsIfToldTheLastOneOnly(Illustration topic) {
    Random random = new Random(topic.ordinal());
    for (double last : MOMENTS) {
      double[] before = DoubleStream.generate(() -> random.nextDouble() * 90).limit(40).toArray();
      assertThat(look(topic, DoubleStream.of(before), last))
          .as("second %s", last)
          .isEqualTo(look(topic, DoubleStream.empty(), last));
    }
  }

  @ParameterizedTest
  @EnumSource(Illustration.class)
  void onceItHasEnteredItHoldsStill(Illustration topic) {
    assertThat(look(topic, DoubleStream.empty(), 7200))
        .isEqualTo(look(topic, DoubleStream.empty(), Drawing.ENTRANCE));
  }

  @Test
  void anEntranceMoves() {
    assertThat(look(Illustration.WORK, DoubleStream.empty(), 0.4))
        .isNotEqualTo(look(Illustration.WORK, DoubleStream.empty(), Drawing.ENTRANCE));
  }

  private static List<String> look(Illustration topic, DoubleStream before, double last) {
    return Fx.get(
        () -> {
          Drawing drawing = Drawings.of(topic);
          before.forEach(drawing::setTime);
          drawing.setTime(last);
          return Looks.of(drawing.node());
        });
  }
}
