// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import oobesim.screen.Illustration;
import oobesim.support.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourglassTest {
  private static final double WIDTH_OF_SAND = 192;

  @ParameterizedTest(name = "second {0}")
  @CsvSource({"0, 76, 6", "3, 57, 22", "6, 38, 38", "9, 19, 54", "12, 76, 6", "15, 57, 22"})
  void theSandRunsDownInTwelveSecondsAndThenAnew(double second, double upper, double lower) {
    List<Double> heights = Fx.get(() -> heights(second));
    assertThat(heights).containsExactly(upper, lower);
  }

  private static List<Double> heights(double second) {
    Drawing drawing = Drawings.of(Illustration.WAITING);
    drawing.setTime(second);
    List<Double> heights = new ArrayList<>();
    collect(drawing.node(), heights);
    return heights;
  }

  private static void collect(Node node, List<Double> heights) {
    if (node instanceof Rectangle sand && sand.getWidth() == WIDTH_OF_SAND) {
      heights.add(sand.getHeight());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, heights));
    }
  }
}
