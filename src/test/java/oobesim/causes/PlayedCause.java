// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.script.OutputLine;
import oobesim.script.OutputText;
import oobesim.script.RunWatcher;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.support.ShippedFlow;

/**
 * A shipped script that was played as the command line plays it.
 *
 * @param met whether every expectation was met
 * @param output what {@code play} would print
 * @param recorded ids of the failures and notices that the run recorded
 */
record PlayedCause(boolean met, String output, Set<String> recorded) {
  private static final Path PROFILES = Path.of("profiles");
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));
  private static final String MARK = "# Profile: ";

  /** The script of an entry. */
  static Path script(String id) {
    return PROFILES.resolve("scripts/failures").resolve(id + ".script");
  }

  /** The profile of an entry. */
  static Path profile(String id) {
    return PROFILES.resolve("failures").resolve(id + ".json");
  }

  /** Ids that have a file with this ending in a folder of the profiles. */
  static Set<String> idsIn(String folder, String ending) {
    try (Stream<Path> files = Files.list(PROFILES.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Plays a script on the profile that it names. */
  static PlayedCause of(Path script) {
    return of(script, entry -> {});
  }

  /** Plays a script on the profile that it names, and shows somebody its journal. */
  static PlayedCause of(Path script, Consumer<JournalEntry> reader) {
    String text = ShippedFlow.text(script);
    SimulationProfile profile = read(PROFILES.resolve(profileNamed(script, text)));
    ScriptReading reading = ScriptReader.read(text, profile, ShippedFlow.flow());
    List<OutputLine> lines = new ArrayList<>();
    Set<String> recorded = new TreeSet<>();
    boolean met =
        ScriptPlayer.play(
                ShippedFlow.flow(),
                new RunHeader("windows-oobe", Optional.empty(), 0, profile),
                reading.script().orElseThrow(() -> new AssertionError(reading.findings())),
                SCREENS,
                RunWatcher.NOBODY
                    .withOutput(lines::add)
                    .withJournal(
                        entry -> {
                          id(entry).ifPresent(recorded::add);
                          reader.accept(entry);
                        }))
            .met();
    String output = lines.stream().map(OutputText::line).collect(Collectors.joining("\n"));
    return new PlayedCause(met, output, recorded);
  }

  private static Optional<String> id(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.Failed failed -> Optional.of(failed.failure().id());
      case JournalEntry.Noticed noticed -> Optional.of(noticed.id());
      default -> Optional.empty();
    };
  }

  private static String profileNamed(Path script, String text) {
    return text.lines()
        .filter(line -> line.startsWith(MARK))
        .findFirst()
        .orElseThrow(() -> new AssertionError(script + " names no profile"))
        .substring(MARK.length());
  }

  private static SimulationProfile read(Path file) {
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
