// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import oobesim.support.WindowDriver;
import oobesim.support.WindowMonkey;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who presses everything. */
class StressTest {
  private static final int STEPS = 10;

  /** No power button here: a device that is off most of the time proves nothing. */
  private static final List<Command> COMMANDS =
      List.of(
          Command.CABLE,
          Command.CABLE,
          Command.WIFI,
          Command.INTERNET,
          Command.INTERNET,
          Command.PAUSE,
          Command.JUMP,
          Command.JUMP,
          Command.JUMP,
          Command.JUMP,
          Command.WIN,
          Command.ABOUT,
          Command.FASTER,
          Command.SLOWER,
          Command.SWITCH_PLACE,
          Command.REMARKS);

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"region, 5, 12", "entra-signin, 2, 12", "preprov-landing, 3, 12"})
  void neverThrowsAndAlwaysShowsAScreen(String start, long seed, int rounds) {
    presses(start, seed, rounds);
  }

  /** The long form. */
  @ParameterizedTest(name = "{0}, seed {1}")
  @Tag("soak")
  @CsvSource({"region, 1, 50", "entra-signin, 2, 40", "preprov-landing, 3, 40"})
  void neverThrowsHoweverLong(String start, long seed, int rounds) {
    presses(start, seed, rounds);
  }

  private static void presses(String start, long seed, int rounds) {
    Random random = new Random(seed);
    try (WindowDriver window = WindowDriver.open()) {
      goTo(start, window);
      try (WindowMonkey monkey = new WindowMonkey(window, COMMANDS, random)) {
        for (int round = 0; round < rounds; round++) {
          monkey.presses(STEPS, () -> {});
          window.passes(Duration.ofMillis(random.nextInt(1500)));
          assertThat(monkey.faults()).as("round %d on %s", round, window.screen()).isEmpty();
        }
        assertThat(monkey.seen())
            .as("a walk that stays where it is proves nothing")
            .hasSizeGreaterThan(4)
            .doesNotContain("");
      }
    }
  }

  private static void goTo(String start, WindowDriver window) {
    window.does(Command.PAUSE);
    if (start.equals("region")) {
      window.does(Command.CABLE);
    }
    window.does(Command.POWER);
    if (start.equals("preprov-landing")) {
      window.jumpsTo("entra-signin");
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN);
      window.click("provisioning-menu/pre-provision").fire("provisioning-menu/next");
    }
    window.jumpsTo(start).does(Command.PAUSE);
  }
}
