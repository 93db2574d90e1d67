// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oobesim.session.Replay;
import oobesim.session.Sitting;

/**
 * A run of an earlier start of the program, with which somebody can go on.
 *
 * @param journal its journal
 * @param drill the id of its drill, empty for a free rehearsal
 * @param trainee whose it was, empty if nobody said
 * @param at how far it came, in virtual time
 * @param ended whether it was ended in order, as by closing the window
 * @param places the journals of several devices side by side, in their order; empty for one device
 */
public record BrokenOff(
    Path journal, String drill, String trainee, Duration at, boolean ended, List<Path> places) {
  public BrokenOff {
    places = List.copyOf(places);
  }

  /**
   * The last run whose journal went to a file or to a numbered one beside it.
   *
   * @return empty where nothing was done in it, and for a test that was ended
   */
  public static Optional<BrokenOff> latest(Path first) {
    return JournalFiles.latest(first).flatMap(BrokenOff::of);
  }

  /**
   * The last runs at several places whose journals went to a folder; it came as far as the longest
   * of them.
   *
   * @return empty where nothing was done in any, and for a test that was ended
   */
  public static Optional<BrokenOff> ofPlaces(Path folder) {
    List<Path> journals = JournalFiles.ofPlaces(folder);
    List<BrokenOff> places =
        journals.stream()
            .flatMap(file -> JournalFiles.read(file).flatMap(text -> of(file, text)).stream())
            .toList();
    boolean over = journals.stream().anyMatch(BrokenOff::over);
    return places.stream()
        .filter(place -> !over)
        .max(Comparator.comparing(BrokenOff::at))
        .map(
            far ->
                new BrokenOff(
                    far.journal(),
                    far.drill(),
                    far.trainee(),
                    far.at(),
                    places.stream().allMatch(BrokenOff::ended),
                    journals));
  }

  /** What it is called: its drill, or its journal. */
  public String name() {
    return drill.isEmpty() ? journal.getFileName().toString() : drill;
  }

  private static boolean over(Path journal) {
    return JournalFiles.read(journal)
        .filter(text -> Replay.reach(text).ended())
        .flatMap(Replay::sitting)
        .filter(sitting -> sitting.mode() == Sitting.Mode.TEST)
        .isPresent();
  }

  private static Optional<BrokenOff> of(Path file) {
    return JournalFiles.read(file).flatMap(text -> of(file, text));
  }

  private static Optional<BrokenOff> of(Path file, String text) {
    Optional<Sitting> sitting = Replay.sitting(text);
    Replay.Reach reach = Replay.reach(text);
    boolean over =
        reach.ended() && sitting.filter(it -> it.mode() == Sitting.Mode.TEST).isPresent();
    return over || reach.inputs() == 0
        ? Optional.empty()
        : Optional.of(
            new BrokenOff(
                file,
                sitting.map(Sitting::drill).orElse(""),
                sitting.map(Sitting::trainee).orElse(""),
                reach.at(),
                reach.ended(),
                List.of()));
  }
}
