// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Words;
import oobesim.instructor.LiveRun;
import oobesim.kit.window.ShownWindow;
import oobesim.profile.Shelves;
import oobesim.profile.TextsFolder;
import oobesim.session.Durations;
import oobesim.session.InputWords;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;

/**
 * Whether a window grows with each rehearsal: plays the technician's flow in one window again and
 * again, as a person who jumps from change to change, and says after each hundred what is held in
 * memory when all that nobody holds is gone.
 */
public final class WindowGrowth {
  private static final int EACH = 100;
  private static final Path SCRIPT = Path.of("profiles/scripts/technician-flow.script");

  private final WindowText text =
      WindowText.of(TextsFolder.on(Shelves.INSIDE_ALONE, Words.in(Locale.ENGLISH)));
  private final ShownWindow shown =
      ShownWindow.open(
          stage ->
              new TraineeWindow(
                  stage,
                  text,
                  SetupOfWindow.of(text, new WindowAnswers(), Optional.empty(), true, entry -> {})),
          window -> window.open(SetupOfWindow.BENCH),
          960,
          720);

  /** A hundred thousand frames that nobody looks at would take hours. */
  private WindowGrowth() {
    Fx.run(() -> shown.stage().setIconified(true));
  }

  /// @param arguments how many rehearsals
  public static void main(String[] arguments) throws IOException {
    WindowGrowth growth = new WindowGrowth();
    List<String> script = Files.readAllLines(SCRIPT);
    int rehearsals = Integer.parseInt(arguments[0]);
    for (int number = 1; number <= rehearsals; number++) {
      growth.rehearse(script);
      if (number == 1 || number % EACH == 0) {
        System.out.printf("%d rehearsals, %,d kB%n", number, held() / 1024);
      }
    }
    System.exit(0);
  }

  private void rehearse(List<String> script) {
    shown.does(window -> window.open(SetupOfWindow.BENCH));
    shown.does(window -> window.command(Command.PAUSE));
    for (String line : script) {
      follow(line.replaceFirst("(^|\\s)#.*", "").strip());
    }
    if (!now().equals("off")) {
      throw new IllegalStateException("the rehearsal has ended on " + now());
    }
  }

  private void follow(String line) {
    String[] words = line.split("\\s+");
    switch (words[0]) {
      case "wait" -> jump(Durations.parse(words[1]).orElseThrow(), "");
      case "wait-for" -> jump(Duration.ofHours(4), words[1]);
      default ->
          InputWords.parse(line)
              .ifPresent(input -> shown.does(window -> window.bench().apply(input)));
    }
  }

  private void jump(Duration length, String screen) {
    Duration left = length;
    while (!left.isNegative() && !screen.equals(now())) {
      Optional<Duration> next =
          shown.ask(() -> shown.window().bench().run().flatMap(LiveRun::untilNext));
      left = left.minus(next.orElse(Duration.ofDays(1)));
      if (!left.isNegative()) {
        shown.does(window -> window.command(Command.JUMP));
      }
    }
  }

  private String now() {
    return shown.ask(() -> shown.window().screen().map(it -> it.id().value()).orElse(""));
  }

  private static long held() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
