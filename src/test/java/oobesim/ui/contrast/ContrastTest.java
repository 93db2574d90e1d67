// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself: it must find what is faint. */
class ContrastTest {
  private static Legible one(String fill, String ground, double around, double size) {
    return Fx.get(
        () -> {
          Text text = new Text("Nobody can read this");
          text.setFill(Color.web(fill));
          text.setFont(Font.font(size));
          StackPane inner = new StackPane(text);
          inner.setOpacity(around);
          StackPane root = new StackPane(inner);
          root.setStyle("-fx-background-color: " + ground);
          List<Legible> all = Contrast.of(new Scene(root, 400, 100));
          assertThat(text.getOpacity()).as("left as it was").isEqualTo(1);
          return all.getFirst();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "black,     white,   1,   21",
    "white,     black,   1,   21",
    "#767676,   white,   1,   4.54",
    "#00000099, white,   1,   5.74",
    "#00000099, white,   0.62, 2.61",
    "white,     #004275, 1,   10.31"
  })
  void ratioIsThatOfWcag(String fill, String ground, double around, double ratio) {
    assertThat(one(fill, ground, around, 14).ratio()).isCloseTo(ratio, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"14, false", "23, false", "24, true"})
  void largeLettersNeedLess(double size, boolean enough) {
    assertThat(one("#888888", "white", 1, size).enough()).isEqualTo(enough);
  }

  @Test
  void whatIsScrolledAwayOrInvisibleIsNotMeasured() {
    List<Legible> none =
        Fx.get(
            () -> {
              Text hidden = new Text("hidden");
              hidden.setVisible(false);
              Text outside = new Text("outside");
              outside.setTranslateX(5000);
              return Contrast.of(new Scene(new StackPane(hidden, outside), 400, 100));
            });
    assertThat(none).isEmpty();
  }
}
