// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import oobesim.coach.DrillOpener;
import oobesim.coach.Drills;
import oobesim.i18n.Words;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.Causes;
import oobesim.instructor.FileOpener;
import oobesim.instructor.Pace;
import oobesim.profile.Shelves;
import oobesim.profile.TextsFolder;
import oobesim.session.JournalEntry;
import oobesim.ui.trainee.WindowSetup;
import oobesim.ui.trainee.text.WindowText;

/** What a trainee's window is made with in tests: the shipped files, and nobody's computer. */
final class SetupOfWindow {
  static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  /** The words of a language are the same in each window, and are read once. */
  private static final Map<Locale, Words> SPOKEN = new ConcurrentHashMap<>();

  private static final Map<Locale, WindowText> WRITTEN = new ConcurrentHashMap<>();

  private SetupOfWindow() {}

  /** The words of a language, with what shipped files say in it. */
  static Words words(Locale language) {
    return SPOKEN.computeIfAbsent(
        language, it -> TextsFolder.on(Shelves.INSIDE_ALONE, Words.in(it)));
  }

  /** The same as a window writes them. */
  static WindowText text(Locale language) {
    return WRITTEN.computeIfAbsent(language, it -> WindowText.of(words(it)));
  }

  /**
   * A setup with whatever surrounds a window answered by the test.
   *
   * @param note hears of each line of a journal
   */
  static WindowSetup of(
      WindowText text,
      WindowAnswers answers,
      Optional<BrokenOff> brokenOff,
      boolean animated,
      Consumer<JournalEntry> note) {
    FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, () -> note::accept);
    return new WindowSetup(
        "1.2.3",
        opener,
        (owner, folder) -> answers.askForFile(),
        owner -> answers.askForFolder(),
        (owner, name) -> answers.askForName(name),
        answers::beside,
        answers::beside,
        world -> ("logs at " + world.now()).getBytes(StandardCharsets.UTF_8),
        BENCH,
        shipped(),
        new Causes(ShippedFlow.CATALOGUE::catalogue, Path.of("profiles/failures"), text.words()),
        new Drills(
            () -> List.of(BENCH.resolveSibling("drills")),
            new DrillOpener(opener, Shelves.INSIDE_ALONE, () -> 0, text.words())),
        brokenOff,
        answers.retold(),
        Pace.USUAL,
        animated);
  }

  private static List<Path> shipped() {
    try {
      return Shelves.in(BENCH.getParent());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
