// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import oobesim.page.Illustration;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

class HourglassTest {
  private static final double WIDTH_OF_SAND = 192;

  @Test
  void whatRunsOutAboveArrivesBelow() {
    List<Double> full = heights(0);
    List<Double> held = heights(Drawing.ENTRANCE);
    assertThat(full).containsExactly(76.0, 6.0);
    assertThat(held.getFirst()).isLessThan(full.getFirst());
    assertThat(held.getLast()).isGreaterThan(full.getLast());
  }

  private static List<Double> heights(double second) {
    return Fx.get(
        () -> {
          Drawing drawing = Drawings.of(Illustration.WAITING);
          drawing.setTime(second);
          return sands(drawing.node()).map(Rectangle::getHeight).toList();
        });
  }

  private static java.util.stream.Stream<Rectangle> sands(Node node) {
    if (node instanceof Rectangle sand && sand.getWidth() == WIDTH_OF_SAND) {
      return java.util.stream.Stream.of(sand);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(HourglassTest::sands)
        : java.util.stream.Stream.empty();
  }
}
