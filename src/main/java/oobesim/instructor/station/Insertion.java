// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.flow.FailureEntry;
import oobesim.provisioning.around.InjectedFault;
import oobesim.session.Durations;

/** When a failure that is put into a run strikes. */
public sealed interface Insertion {
  /** From now on, wherever the catalogue says. */
  record Now() implements Insertion {}

  /**
   * When a place is reached.
   *
   * @param place a row of the status page or a step, as the catalogue writes it
   */
  record When(String place) implements Insertion {}

  /**
   * Not before a moment.
   *
   * @param moment in virtual time
   */
  record AtTime(Duration moment) implements Insertion {}

  /**
   * From an attempt on.
   *
   * @param number counted from 1
   */
  record Try(int number) implements Insertion {}

  /** The failure as it is put into the run; of an attempt just that one is spoilt. */
  default InjectedFault of(String failure) {
    InjectedFault fault = new InjectedFault(failure);
    return switch (this) {
      case Now() -> fault;
      case When(String place) -> fault.at(place);
      case AtTime(Duration moment) -> fault.from(moment);
      case Try(int number) -> fault.onAttempt(number).attempts(1);
    };
  }

  /** What somebody typed as a moment: {@code 1:06:03}, {@code 46:53} or {@code 20m}. */
  static Optional<Duration> moment(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (!text.matches("(\\d{1,4}:)?\\d{1,4}:\\d{2}")) {
      return Durations.parse(text);
    }
    long seconds = 0;
    for (String part : text.split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return Optional.of(Duration.ofSeconds(seconds));
  }

  /** One of several failures, decided by a seed and by how often was drawn; empty of none. */
  static Optional<FailureEntry> drawn(List<FailureEntry> from, long seed, int before) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    long mixed = seed * 31 + before * 1_000_003L;
    return Optional.of(from.get(new java.util.SplittableRandom(mixed).nextInt(from.size())));
  }
}
