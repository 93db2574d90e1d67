// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import oobesim.instructor.LiveRun;
import oobesim.support.LegalStates;
import oobesim.support.ShippedProfiles;
import oobesim.support.WindowDriver;
import oobesim.support.WindowMonkey;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * A monkey at the window of every profile: keys, controls, commands of the bar and other sizes, in
 * any order. Nothing is thrown, the states are legal, and nothing piles up.
 */
class WindowMonkeyTest {
  /** So many inputs, then another window is opened. */
  private static final int OF_A_WINDOW = 400;

  private static final int OF_A_ROUND = 20;

  /** In the short form. */
  private static final int WINDOWS = 4;

  /** Those that let time pass come more often, or the monkey stays on the first page. */
  private static final List<Command> COMMANDS =
      List.of(
          Command.JUMP,
          Command.JUMP,
          Command.JUMP,
          Command.POWER,
          Command.CABLE,
          Command.WIFI,
          Command.INTERNET,
          Command.PAUSE,
          Command.WIN,
          Command.WIN,
          Command.ABOUT,
          Command.FASTER,
          Command.SLOWER,
          Command.SWITCH_PLACE,
          Command.REMARKS);

  private final Set<String> seen = new TreeSet<>();

  /** Always the same ones: by chance a monkey may stay on the first pages. */
  @Test
  void someHundredInputs() {
    List<String> profiles = ShippedProfiles.names();
    for (int i = 0; i < WINDOWS; i++) {
      monkey(profiles.get(i * profiles.size() / WINDOWS), i, 160);
    }
    assertThat(seen).as("screens that were seen").hasSizeGreaterThan(5);
  }

  @Test
  @Tag("soak")
  @Timeout(28_800)
  void aMillionInputs(TestReporter reporter) {
    int all = Integer.getInteger("attack.window.inputs", 1_000_000);
    HeapInUse heap = new HeapInUse(all);
    List<String> profiles = ShippedProfiles.names();
    for (int done = 0; done < all; done += OF_A_WINDOW) {
      int window = done / OF_A_WINDOW;
      monkey(profiles.get(window % profiles.size()), window, OF_A_WINDOW);
      heap.at(done);
    }
    reporter.publishEntry(heap.assertFlat());
    assertThat(seen).as("screens that were seen").hasSizeGreaterThan(30);
  }

  private void monkey(String profile, long seed, int inputs) {
    Random chance = new Random(seed);
    try (WindowDriver window = WindowDriver.open(Path.of("profiles", profile + ".json"));
        WindowMonkey monkey = new WindowMonkey(window, COMMANDS, chance)) {
      window.does(Command.POWER);
      for (int done = 0; done < inputs; done += OF_A_ROUND) {
        if (chance.nextInt(8) == 0) {
          window.resizes(640 + chance.nextInt(320), 480 + chance.nextInt(240));
        }
        monkey.presses(
            OF_A_ROUND,
            () ->
                window
                    .window()
                    .bench()
                    .run()
                    .map(LiveRun::states)
                    .ifPresent(LegalStates::assertLegal));
        window.passes(Duration.ofMillis(chance.nextInt(300)));
        assertThat(monkey.faults()).as("%s, seed %d, input %d", profile, seed, done).isEmpty();
      }
      seen.addAll(monkey.seen());
    }
  }
}
