// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.instructor.LiveRun;
import oobesim.kit.window.SceneNodes;
import oobesim.kit.window.SeenPixels;
import oobesim.screen.Screen;
import oobesim.session.Durations;
import oobesim.session.InputWords;
import oobesim.support.AnyHand;
import oobesim.support.Fx;
import oobesim.support.Watched;
import oobesim.support.WindowDriver;
import oobesim.ui.render.ScreenView;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window of the program, led as people lead it, shows what a fresh drawing shows. */
@Watched
class LiveWindowTest {
  /** A screen that was looked at once, in whatever run, is not looked at again. */
  private static final Set<Screen> SEEN = new HashSet<>();

  private static final List<Path> FILES =
      List.of(
          Path.of("profiles/preprovisioning-entra.json"),
          Path.of("profiles/windows-10-preprovisioning.json"),
          Path.of("profiles/user-driven-mfa-hello.json"));

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles/scripts"))) {
      return files.filter(file -> file.toString().endsWith(".script")).sorted().toList().stream();
    }
  }

  /** Between them they have every kind of page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "autopilot-reset",
        "device-preparation",
        "hybrid-technician-and-user",
        "mfa-and-hello",
        "no-internet"
      })
  void ledByAScript(String name) throws IOException {
    led(Path.of("profiles/scripts", name + ".script"));
  }

  /** The long form: all shipped scripts. */
  @ParameterizedTest
  @Tag("soak")
  @MethodSource("scripts")
  void ledByEveryScript(Path script) throws IOException {
    led(script);
  }

  private static void led(Path script) throws IOException {
    List<String> lines = Files.readAllLines(script);
    String profile = lines.get(1).replace("# Profile: ", "").strip();
    try (WindowDriver window = WindowDriver.animated(Path.of("profiles", profile))) {
      window.does(Command.PAUSE);
      for (String line : lines) {
        lead(window, line.replaceFirst("(^|\\s)#.*", "").strip());
        look(window, script.getFileName() + ": " + line);
      }
    }
  }

  private static void lead(WindowDriver window, String line) {
    String[] words = line.split("\\s+");
    switch (words[0]) {
      case "wait" -> jump(window, Durations.parse(words[1]).orElseThrow(), "");
      case "wait-for" -> jump(window, Duration.ofHours(4), words[1]);
      default ->
          InputWords.parse(line)
              .ifPresent(input -> Fx.run(() -> window.window().bench().apply(input)));
    }
  }

  /** Jumps from change to change, as the button beside the clock does, and looks at each. */
  private static void jump(WindowDriver window, Duration length, String screen) {
    Duration left = length;
    for (int i = 0; i < 200 && !window.screen().equals(screen); i++) {
      Duration next = Fx.get(() -> untilNext(window).orElse(Duration.ofDays(1)));
      left = left.minus(next);
      if (left.isNegative()) {
        return;
      }
      window.does(Command.JUMP);
      look(window, "after a jump to " + window.screen());
    }
  }

  private static Optional<Duration> untilNext(WindowDriver window) {
    return window.window().bench().run().flatMap(LiveRun::untilNext);
  }

  @Test
  void ledByChance() {
    ledByChance(2, 25);
  }

  /** The long form. */
  @ParameterizedTest(name = "seed {0}")
  @Tag("soak")
  @ValueSource(longs = {1, 2, 3})
  void ledByChanceForLong(long seed) {
    ledByChance(seed, 40);
  }

  private static void ledByChance(long seed, int rounds) {
    Random random = new Random(seed);
    AnyHand hand = new AnyHand(random);
    Set<String> screens = new HashSet<>();
    try (WindowDriver window = WindowDriver.animated(FILES.getFirst())) {
      window.does(Command.POWER).passes(Duration.ofSeconds(2)).jumpsTo("entra-signin");
      window.does(Command.PAUSE);
      for (int round = 0; round < rounds; round++) {
        if (Fx.get(window.window()::covered)) {
          Fx.run(window.window()::back);
        }
        if (window.screen().equals("off")) {
          window.does(Command.POWER, Command.JUMP, Command.JUMP);
        }
        chance(window, random, hand);
        screens.add(window.screen());
        look(window, "seed " + seed + " round " + round);
      }
    }
    assertThat(screens)
        .as("a walk that stays where it is proves nothing")
        .hasSizeGreaterThanOrEqualTo(3);
  }

  private static void chance(WindowDriver window, Random random, AnyHand hand) {
    switch (random.nextInt(12)) {
      case 0 -> window.resizes(640 + random.nextInt(350), 480 + random.nextInt(500));
      case 1 -> {
        window.opens(FILES.get(random.nextInt(FILES.size())));
        window.does(Command.POWER).does(Command.JUMP, Command.JUMP, Command.JUMP, Command.JUMP);
      }
      case 2, 3 -> window.does(Command.JUMP);
      case 4 -> window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN);
      case 5 -> window.does(Command.PAUSE).passes(Duration.ofMillis(700)).does(Command.PAUSE);
      case 6 -> Fx.run(() -> hand.key(window.stage().getScene()));
      default -> Fx.run(() -> hand.use(window.stage().getScene()));
    }
    window.passes(Duration.ofMillis(random.nextInt(400)));
  }

  private static void look(WindowDriver window, String where) {
    // Over a display that is off stands the simulator's own sign.
    if (window.screen().isEmpty()
        || window.screen().equals("off")
        || Fx.get(window.window()::covered)) {
      return;
    }
    ScreenView view =
        Fx.get(
            () ->
                (ScreenView)
                    SceneNodes.all(
                            window.stage().getScene().getRoot(), ScreenView.class::isInstance)
                        .getFirst());
    SeenDisplay display = new SeenDisplay(view);
    if (SEEN.add(display.screen())) {
      SeenPixels.beats(1);
      window.passes(SeenDisplay.SETTLED);
      display.assertAsDrawnAfresh(where + " " + window.screen(), window.time());
    }
  }
}
