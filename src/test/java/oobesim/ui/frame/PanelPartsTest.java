// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.paint.Color;
import oobesim.page.ScreenId;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of Windows 10 pages that are drawn there only. */
class PanelPartsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "all-set",
        "network-lost",
        "setup-error",
        "reset-failed",
        "reset-confirm",
        "package-entry",
        "keyboard-second",
        "hello-setup"
      })
  void pagesThatOnlySaySomethingHaveADisc(String screen) {
    assertThat(emblem(screen)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "entra-signin", "esp", "preprov-landing", "privacy", "mfa"})
  void pagesWithSomethingToDoHaveNone(String screen) {
    assertThat(emblem(screen)).isFalse();
  }

  private static boolean emblem(String screen) {
    return Fx.get(() -> Emblem.of(ScreenId.named(screen).orElseThrow())).isPresent();
  }

  @ParameterizedTest(name = "from {0} to {1}: takes {2}")
  @CsvSource({"200, 600, 172", "200, 404, 172", "200, 403, 0", "200, 100, 0"})
  void theDiscGoesWhereThereIsNoRoomForIt(double top, double end, double taken) {
    Emblem emblem = Fx.get(() -> Emblem.of(ScreenId.ALL_SET).orElseThrow());
    assertThat(Fx.get(() -> emblem.place(1080, top, end))).isEqualTo(taken);
    assertThat(emblem.isVisible()).isEqualTo(taken > 0);
    assertThat(emblem.getLayoutX()).isEqualTo(470);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "PT0S,  0x004275",
    "PT8S,  0x00546b",
    "PT16S, 0x0b5a3c",
    "PT24S, 0x4a3a72",
    "PT32S, 0x004275",
    "PT72H, 0x004275"
  })
  void theFirstSignInGoesThroughItsColoursAndBeginsAnew(Duration at, String colour) {
    assertThat(ColourCycle.at(at)).isEqualTo(Color.web(colour));
  }

  @Test
  void oneColourFlowsIntoTheNext() {
    Color half = ColourCycle.at(Duration.ofSeconds(4));
    assertThat(half).isEqualTo(Color.web("#004275").interpolate(Color.web("#00546b"), 0.5));
  }
}
