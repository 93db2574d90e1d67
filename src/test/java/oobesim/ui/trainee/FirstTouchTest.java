// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import oobesim.session.Sitting;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Whoever takes over what plays itself has the device from the next touch on. */
class FirstTouchTest {
  private static final int LONGEST = 240;

  /** A drill that has played itself up to the sign-in, and pauses there. */
  private static WindowDriver atTheSignIn() {
    Path profile = Path.of("profiles/preprovisioning-entra.json");
    WindowDriver window = begin(WindowDriver.open(profile, 1150, 790), "d-05", Sitting.Mode.SHOW);
    for (int second = 0; second < LONGEST && !window.screen().equals("entra-signin"); second++) {
      window.passes(Duration.ofSeconds(1));
    }
    return window.shows("entra-signin").does(Command.PAUSE);
  }

  @Test
  void theKeyThatTakesOverIsNotTyped() {
    try (WindowDriver window = atTheSignIn()) {
      int before = window.inputs().size();
      window.press(KeyCode.X);
      assertThat(window.has("show")).as("taken over").isFalse();
      assertThat(window.inputs()).as("and nothing else").hasSize(before);
      window.focused("entra-signin/username").type("j");
      assertThat(window.text("entra-signin/username")).isEqualTo("j");
    }
  }

  @Test
  void theSameKeyCountsFromTheSecondPressOn() {
    try (WindowDriver window = atTheSignIn()) {
      int before = window.inputs().size();
      window.press(KeyCode.ENTER);
      assertThat(window.inputs()).hasSize(before);
      window.press(KeyCode.ENTER);
      assertThat(window.inputs()).hasSizeGreaterThan(before);
    }
  }

  @Test
  void theClickThatTakesOverPressesNothing() {
    try (WindowDriver window = atTheSignIn()) {
      int before = window.inputs().size();
      window.click("entra-signin/next");
      assertThat(window.has("show")).as("taken over").isFalse();
      assertThat(window.inputs()).hasSize(before);
      window.click("entra-signin/next");
      assertThat(window.inputs().getLast()).isEqualTo("click next");
    }
  }

  @Test
  void aKeyOfTheBarTakesNothingOver() {
    try (WindowDriver window = atTheSignIn()) {
      window.does(Command.PAUSE).press(KeyCode.F7);
      assertThat(window.has("show")).isTrue();
    }
  }
}
