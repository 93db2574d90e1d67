// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import oobesim.instructor.LiveRun;
import oobesim.statechart.StateConfiguration;
import oobesim.support.Fx;
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
  /** So many inputs, then another profile is opened. */
  private static final int OF_A_PROFILE = 250;

  /** So many profiles, then there is another window. */
  private static final int OF_A_WINDOW = 8;

  /** In one turn of the toolkit's thread; then the window is laid out. */
  private static final int OF_A_ROUND = 50;

  /** Of so many windows one is shown and drawn: a frame costs more than all that is done in it. */
  private static final int DRAWN = 32;

  /** Of so many windows one wears its style: matching its rules costs more than all else. */
  private static final int DRESSED = 4;

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

  private final List<String> scripts = texts(Path.of("profiles/scripts"));
  private final Set<String> seen = new TreeSet<>();

  /** Always the same ones: by chance a monkey may stay on the first pages. */
  @Test
  void someHundredInputs() {
    List<String> profiles = ShippedProfiles.names();
    for (int i = 0; i < WINDOWS; i++) {
      String profile = profiles.get(i * profiles.size() / WINDOWS);
      try (WindowDriver window = WindowDriver.open(Path.of("profiles", profile + ".json"))) {
        monkey(window, i, 150);
      }
    }
    assertThat(seen).as("screens that were seen").hasSizeGreaterThan(5);
  }

  @Test
  @Tag("soak")
  @Timeout(28_800)
  void aMillionInputs(TestReporter reporter) {
    int all = Integer.getInteger("attack.window.inputs", 1_000_000);
    HeapInUse heap = new HeapInUse(all);
    int done = 0;
    for (int window = 0; done < all; window++) {
      heap.at(done).ifPresent(it -> reporter.publishEntry(it + ", " + seen.size() + " screens"));
      done += monkeyAt(window);
    }
    reporter.publishEntry(heap.assertFlat());
    assertThat(seen).as("screens that were seen").hasSizeGreaterThan(30);
  }

  private int monkeyAt(int window) {
    List<Path> profiles =
        ShippedProfiles.names().stream().map(it -> Path.of("profiles", it + ".json")).toList();
    int first = window * OF_A_WINDOW;
    Path begun = profiles.get(first % profiles.size());
    try (WindowDriver at =
        window % DRAWN == 0 ? WindowDriver.open(begun) : WindowDriver.unseen(begun, 640, 480)) {
      for (int i = first; i < first + OF_A_WINDOW; i++) {
        at.opens(profiles.get(i % profiles.size()));
        if (window % DRESSED != 0) {
          undress(at.stage().getScene());
        }
        monkey(at, i, OF_A_PROFILE);
      }
    }
    return OF_A_WINDOW * OF_A_PROFILE;
  }

  private static void undress(Scene scene) {
    Fx.run(
        () -> {
          scene.setUserAgentStylesheet("data:text/css,");
          scene.getStylesheets().clear();
          scene.getRoot().lookupAll("*").stream()
              .flatMap(node -> node instanceof Parent parent ? Stream.of(parent) : Stream.empty())
              .forEach(parent -> parent.getStylesheets().clear());
        });
  }

  private void monkey(WindowDriver window, long seed, int inputs) {
    Random chance = new Random(seed);
    try (WindowMonkey monkey = new WindowMonkey(window, COMMANDS, chance)) {
      if (seed % 2 == 1) {
        monkey.follows(scripts.get(chance.nextInt(scripts.size())));
      } else {
        window.does(Command.POWER);
      }
      for (int done = 0; done < inputs; done += OF_A_ROUND) {
        if (chance.nextInt(8) == 0) {
          window.resizes(640 + chance.nextInt(320), 480 + chance.nextInt(240));
        }
        monkey.presses(OF_A_ROUND, () -> run(window).ifPresent(LegalStates::assertLegal));
        window.passes(Duration.ofMillis(chance.nextInt(300)));
        assertThat(monkey.faults())
            .as("%s, seed %d, input %d", window.file(), seed, done)
            .isEmpty();
      }
      seen.addAll(monkey.seen());
    }
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Optional<StateConfiguration> run(WindowDriver window) {
    return window.window().bench().run().map(LiveRun::states);
  }
}
