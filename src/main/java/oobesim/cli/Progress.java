// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says now and then how far a long work is, and how much longer it will take. */
final class Progress {
  /** More often would be noise, more seldom would look as if it had stopped. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final long MINUTE = 60;

  private final Program program;
  private final String what;
  private final int total;
  private final Instant began;
  private Instant told;

  /**
   * A work that begins now.
   *
   * @param what of which there are several, such as {@code pictures}: a word of the bundle
   * @param total how many
   */
  Progress(Program program, String what, int total) {
    this.program = program;
    this.what = what;
    this.total = total;
    this.began = program.clock().instant();
    this.told = began;
  }

  /** So many are done. */
  void done(int count) {
    Instant now = program.clock().instant();
    if (count < total && count > 0 && !now.isBefore(told.plus(PAUSE))) {
      told = now;
      Duration left = Duration.between(began, now).multipliedBy(total - count).dividedBy(count);
      String line =
          Outcome.line(
              program.words(),
              "progress." + what,
              "done",
              count,
              "all",
              total,
              "left",
              words(left));
      program.console().message(line);
    }
  }

  private String words(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < MINUTE
        ? Outcome.part(program.words(), "left.seconds", "seconds", seconds)
        : Outcome.part(
            program.words(),
            "left.minutes",
            "minutes",
            seconds / MINUTE,
            "seconds",
            String.format(Locale.ROOT, "%02d", seconds % MINUTE));
  }
}
