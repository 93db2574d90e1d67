// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Says now and then how far a long work is, and how much longer it will take. */
final class Progress {
  /** More often would be noise, more seldom would look as if it had stopped. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final long MINUTE = 60;

  private final Console console;
  private final InstantSource clock;
  private final String what;
  private final int total;
  private final Instant began;
  private Instant told;

  /**
   * A work that begins now.
   *
   * @param what of which there are several, such as {@code pictures}
   * @param total how many
   */
  Progress(Console console, InstantSource clock, String what, int total) {
    this.console = console;
    this.clock = clock;
    this.what = what;
    this.total = total;
    this.began = clock.instant();
    this.told = began;
  }

  /** So many are done. */
  void done(int count) {
    Instant now = clock.instant();
    if (count < total && count > 0 && !now.isBefore(told.plus(PAUSE))) {
      told = now;
      Duration left = Duration.between(began, now).multipliedBy(total - count).dividedBy(count);
      console.message(
          String.format(
              Locale.ROOT, "oobesim: %d of %d %s, about %s left", count, total, what, words(left)));
    }
  }

  private static String words(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < MINUTE
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / MINUTE, seconds % MINUTE);
  }
}
