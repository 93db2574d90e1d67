// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import oobesim.support.AnyHand;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
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
  @CsvSource({"region, 1, 50", "entra-signin, 2, 40", "preprov-landing, 3, 40"})
  void neverThrowsAndAlwaysShowsAScreen(String start, long seed, int rounds) {
    Random random = new Random(seed);
    List<Throwable> faults = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    try (WindowDriver window = WindowDriver.open()) {
      goTo(start, window);
      Fx.run(
          () ->
              // What a listener throws goes there and not to the one who pressed.
              Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault)));
      for (int round = 0; round < rounds; round++) {
        Fx.run(() -> steps(window, random, seen));
        window.passes(Duration.ofMillis(random.nextInt(1500)));
        assertThat(faults).as("round %d on %s", round, window.screen()).isEmpty();
      }
      assertThat(seen).as("a walk that stays where it is proves nothing").hasSizeGreaterThan(4);
      assertThat(seen).doesNotContain("");
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
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

  private static void steps(WindowDriver window, Random random, Set<String> seen) {
    AnyHand hand = new AnyHand(random);
    Scene scene = window.stage().getScene();
    for (int i = 0; i < STEPS; i++) {
      switch (random.nextInt(6)) {
        case 0 -> window.window().command(COMMANDS.get(random.nextInt(COMMANDS.size())));
        case 1 -> hand.key(scene);
        default -> hand.use(scene);
      }
      seen.add(window.screen());
    }
  }
}
