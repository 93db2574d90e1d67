// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final String ARABIC = "\u0627\u0644\u0634\u0628\u0643\u0629";

  private final Words words = Fx.get(() -> new Words("body-text", ARABIC));

  /** The width that it takes where it is given none. */
  private double least() {
    return Fx.get(
        () -> {
          words.resize(1, 20);
          return words.getWidth();
        });
  }

  private void write(Font font) {
    Fx.run(() -> ((Text) words.getChildren().getFirst()).setFont(font));
  }

  @Test
  void anArabicWordIsNeverNarrowerThanItsLettersWhateverTheirFont() {
    write(Font.font(14));
    double small = least();
    assertThat(small).isGreaterThan(10).isEqualTo(least());
    write(Font.font(28));
    assertThat(least()).isGreaterThan(1.5 * small);
  }

  @Test
  void otherWordsNeedOtherRoom() {
    double one = least();
    Fx.run(() -> words.setText(ARABIC + ARABIC));
    assertThat(least()).isGreaterThan(1.5 * one);
    Fx.run(() -> words.setText("network"));
    assertThat(least()).isEqualTo(1);
  }
}
