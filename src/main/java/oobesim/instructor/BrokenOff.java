// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
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
 */
public record BrokenOff(Path journal, String drill, String trainee, Duration at) {

  /**
   * The last run whose journal went to a file or to a numbered one beside it.
   *
   * @return empty where nothing was done in it, and for a test that was ended
   */
  public static Optional<BrokenOff> latest(Path first) {
    Optional<BrokenOff> latest = Optional.empty();
    FileTime time = FileTime.fromMillis(0);
    for (int number = 1; Files.exists(JournalFiles.numbered(first, number)); number++) {
      Path file = JournalFiles.numbered(first, number);
      FileTime written = written(file);
      if (written.compareTo(time) >= 0) {
        time = written;
        latest = of(file);
      }
    }
    return latest;
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unreadable) {
      return FileTime.fromMillis(0);
    }
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
                reach.at()));
  }
}
