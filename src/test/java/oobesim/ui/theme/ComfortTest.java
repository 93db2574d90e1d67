// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

/** The computer says what is easy on the eyes, in the toolkit's own words. */
class ComfortTest {
  @Test
  void windowsSaysItByASwitchAndLinuxByItsTheme() {
    assertThat(Comfort.of(Map.of("Windows.SPI.HighContrast", true), false))
        .isEqualTo(new Comfort(true, false));
    assertThat(Comfort.of(Map.of("GTK.theme_name", "HighContrastInverse"), false))
        .isEqualTo(new Comfort(true, false));
    assertThat(Comfort.of(Map.of("Windows.SPI.HighContrast", false), true))
        .isEqualTo(new Comfort(false, true));
    assertThat(Comfort.of(Map.of("GTK.theme_name", "Adwaita"), false)).isEqualTo(Comfort.USUAL);
  }

  @Test
  void theSheetIsPutOnOnceAndTakenAway() {
    Scene scene = Fx.get(() -> new Scene(new Group()));
    scene.getStylesheets().add("own.css");
    Comfort high = new Comfort(true, false);
    high.dress(scene);
    high.dress(scene);
    assertThat(scene.getStylesheets()).hasSize(2).first().isEqualTo("own.css");
    Comfort.USUAL.dress(scene);
    assertThat(scene.getStylesheets()).containsExactly("own.css");
  }
}
