// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** A window asks for no more frames than it needs. */
class LivelinessTest {
  private static final Path FILE = Path.of("profiles/preprovisioning-entra.json");
  private static final Duration SETTLED = Duration.ofSeconds(4);

  /** Longer than a note stays in the bar. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  @Test
  void aStillPageTicksWhileTimePassesAndRestsWhilePaused() {
    try (WindowDriver window = WindowDriver.animated(FILE)) {
      window.does(Command.POWER).jumpsTo("entra-signin").passes(QUIET);
      assertLiveliness(window, Liveliness.TICKS);
      window.does(Command.PAUSE).passes(QUIET);
      assertLiveliness(window, Liveliness.RESTS);
    }
  }

  @Test
  void aRingMovesWithTheClockAndStandsWithIt() {
    try (WindowDriver window = WindowDriver.animated(FILE)) {
      window.does(Command.POWER, Command.JUMP).passes(Duration.ofMillis(500));
      assertLiveliness(window, Liveliness.MOVES);
      window.does(Command.PAUSE).passes(QUIET);
      assertLiveliness(window, Liveliness.RESTS);
    }
  }

  @Test
  void aFadeIsSeenToItsEndWhilePaused() {
    try (WindowDriver window = WindowDriver.animated(FILE)) {
      window.does(Command.POWER).jumpsTo("entra-signin").does(Command.PAUSE).passes(QUIET);
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN);
      window.shows("provisioning-menu");
      assertLiveliness(window, Liveliness.MOVES);
      window.passes(SETTLED);
      assertLiveliness(window, Liveliness.RESTS);
    }
  }

  @Test
  void behindAPageNothingMoves() {
    try (WindowDriver window = WindowDriver.animated(FILE)) {
      window.does(Command.POWER, Command.JUMP).passes(QUIET).does(Command.ABOUT).passes(QUIET);
      assertLiveliness(window, Liveliness.RESTS);
    }
  }

  @Test
  void aWindowThatIsPutAwayNeedsFewFrames() {
    try (WindowDriver window = WindowDriver.animated(FILE)) {
      window.does(Command.POWER, Command.JUMP).passes(Duration.ofMillis(500));
      Fx.run(() -> window.stage().setIconified(true));
      assertLiveliness(window, Liveliness.UNSEEN);
      window.does(Command.PAUSE).passes(QUIET);
      assertLiveliness(window, Liveliness.RESTS);
      window.does(Command.PAUSE);
      Fx.run(() -> window.stage().setIconified(false));
      assertLiveliness(window, Liveliness.MOVES);
    }
  }

  private static void assertLiveliness(WindowDriver window, Liveliness expected) {
    assertThat(Fx.get(window.window()::liveliness)).as(window.screen()).isEqualTo(expected);
  }
}
