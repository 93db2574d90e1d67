// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import oobesim.support.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut off fades, so that nobody takes it for the end. */
class ScrollAreaTest {
  @ParameterizedTest(name = "{0} high in 200, scrolled by {1}")
  @CsvSource({
    "100,   0, false, false",
    "200,   0, false, false",
    "400,   0, false, true",
    "400,  90, true,  true",
    "400, 200, true,  false",
    "400, 999, true,  false"
  })
  void anEdgeFadesWhereThereIsMore(int height, int scrolled, boolean above, boolean below) {
    Paint seen = Fx.get(() -> window(height, scrolled));
    assertThat(fades(seen, 0)).as("above").isEqualTo(above);
    assertThat(fades(seen, 1)).as("below").isEqualTo(below);
  }

  @ParameterizedTest(name = "{0} high")
  @CsvSource({"100, 0", "400, 100"})
  void itScrollsOnlyAsFarAsThereIsSomething(int height, int offset) {
    ScrollArea area = Fx.get(() -> area(height));
    Fx.run(() -> area.scrollBy(100));
    assertThat(area.offset()).isEqualTo(offset);
    Fx.run(() -> area.scrollBy(-500));
    assertThat(area.offset()).isZero();
  }

  private static Paint window(int height, int scrolled) {
    ScrollArea area = area(height);
    area.scrollBy(scrolled);
    return ((Shape) area.getClip()).getFill();
  }

  private static ScrollArea area(int height) {
    Region content = new Region();
    content.setPrefHeight(height);
    ScrollArea area = new ScrollArea(content, ScrollArea.Fit.WHOLE);
    area.resize(300, 200);
    area.layout();
    return area;
  }

  private static boolean fades(Paint paint, double end) {
    return paint instanceof LinearGradient gradient
        && gradient.getStops().stream()
            .filter(stop -> stop.getOffset() == end)
            .anyMatch(stop -> stop.getColor().equals(Color.TRANSPARENT));
  }
}
