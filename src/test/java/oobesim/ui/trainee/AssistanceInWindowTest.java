// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.KeptComfort;
import oobesim.support.WindowDriver;
import oobesim.ui.theme.Comfort;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Zoom;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window is made easy on the eyes by keys, and says what aids a real device would have. */
class AssistanceInWindowTest {
  private static final Path FILE = Path.of("profiles/preprovisioning-entra.json");

  private static boolean contrasts(WindowDriver window) {
    return window.stage().getScene().getStylesheets().stream()
        .anyMatch(sheet -> sheet.contains("window-contrast"));
  }

  @Test
  void highContrastIsPutOnAndTakenOffWithTheDeviceAsItWas() {
    try (WindowDriver window = WindowDriver.open(FILE).does(Command.POWER)) {
      window.jumpsTo("entra-signin").focused("entra-signin/username").type("joni@co");
      window.press(KeyCode.CONTROL, KeyCode.H);
      assertThat(contrasts(window)).isTrue();
      assertThat(window.text("entra-signin/username")).isEqualTo("joni@co");
      assertThat(Fx.get(() -> window.window().comfort().get())).isEqualTo(new Comfort(true, false));
      assertThat(window.text("device-bar/status")).isEqualTo("High contrast is on");
      window.press(KeyCode.CONTROL, KeyCode.H);
      assertThat(contrasts(window)).isFalse();
      assertThat(window.text("device-bar/status")).isEqualTo("High contrast is off");
    }
  }

  @Test
  void withoutMotionAScreenStandsAtOnce() {
    try (WindowDriver window = WindowDriver.animated(FILE).does(Command.POWER, Command.PAUSE)) {
      window.jumpsTo("entra-signin").passes(Duration.ofMillis(20));
      assertThat(Fx.get(() -> window.window().liveliness())).isEqualTo(Liveliness.MOVES);
      window.does(Command.LESS_MOTION).passes(Duration.ofMillis(20));
      assertThat(Fx.get(() -> window.window().liveliness())).isNotEqualTo(Liveliness.MOVES);
      window.focused("entra-signin/username").type("joni@contoso.com").press(KeyCode.ENTER);
      window.passes(Duration.ofMillis(20)).focused("entra-password/password");
      assertThat(Fx.get(() -> window.window().liveliness())).isNotEqualTo(Liveliness.MOVES);
      assertThat(Fx.get(() -> window.window().comfort().get().still())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CTRL+WIN+ENTER, Narrator: on a real device",
    "WIN+PLUS, Magnifier: on a real device",
    "SHIFT+WIN+EQUALS, Magnifier: on a real device",
    "CTRL+WIN+O, On-screen keyboard: on a real device",
  })
  void keysOfAidsSayWhatARealDeviceDoes(String chord, String words) {
    try (WindowDriver window = WindowDriver.open(FILE).does(Command.POWER)) {
      Fx.run(() -> window.window().chord(chord));
      assertThat(window.text("desk/words")).startsWith(words);
      assertThat(window.inputs()).last().isEqualTo("key " + chord);
      window.passes(Duration.ofSeconds(14));
      assertThat(window.has("desk/words")).isFalse();
    }
  }

  @Test
  void otherKeysSayNothing() {
    try (WindowDriver window = WindowDriver.open(FILE).does(Command.POWER)) {
      Fx.run(() -> window.window().chord("CTRL+WIN+R"));
      assertThat(window.has("desk/words")).isFalse();
    }
  }

  @Test
  void whatIsWantedIsKeptAndWornAgain() {
    KeptComfort kept = new KeptComfort();
    try (WindowDriver window = WindowDriver.open(FILE)) {
      Fx.run(() -> window.window().keep(kept));
      window.does(Command.HIGH_CONTRAST, Command.LESS_MOTION);
      assertThat(kept.wishes())
          .isEqualTo(ComfortWishes.NONE.atDevice(Optional.of(true), Optional.of(true), Zoom.USUAL));
      window.does(Command.LARGER);
      assertThat(kept.wishes().size().factor()).isGreaterThan(1);
    }
    try (WindowDriver window = WindowDriver.open(FILE)) {
      Fx.run(() -> window.window().keep(kept));
      assertThat(contrasts(window)).isTrue();
      assertThat(Fx.get(() -> window.window().comfort().get())).isEqualTo(new Comfort(true, true));
      assertThat(Fx.get(() -> window.stage().getScene().getRoot().getStyle()))
          .isNotEqualTo("-fx-font-size: 13px");
    }
  }

  /** Whoever goes back to what the computer says follows the computer again. */
  @Test
  void whatTheComputerSaysIsNotKept() {
    KeptComfort kept = new KeptComfort();
    try (WindowDriver window = WindowDriver.open(FILE)) {
      Fx.run(() -> window.window().keep(kept));
      window.does(Command.HIGH_CONTRAST, Command.HIGH_CONTRAST);
      assertThat(kept.wishes()).isEqualTo(ComfortWishes.NONE);
    }
  }
}
