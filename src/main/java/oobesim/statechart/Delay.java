// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a timer runs. */
public sealed interface Delay {
  /** The form that timer names and XState's {@code after} keys use. */
  String text();

  /**
   * A length that stands in the file.
   *
   * @param duration whole milliseconds, not negative
   */
  record Fixed(Duration duration) implements Delay {
    @Override
    public String text() {
      return Long.toString(duration.toMillis());
    }
  }

  /**
   * A length that the {@link Rules} know.
   *
   * @param name from a closed list
   */
  record Named(String name) implements Delay {
    @Override
    public String text() {
      return name;
    }
  }

  /** Reads milliseconds, an ISO-8601 duration, or a name; empty if it is none of them. */
  static Optional<Delay> of(String text) {
    if (Words.DIGITS.matcher(text).matches()) {
      return Optional.of(Duration.ofMillis(Long.parseLong(text)))
          .filter(Words::usable)
          .map(Fixed::new);
    }
    if (Words.NAME.matcher(text).matches()) {
      return Optional.of(new Named(text));
    }
    return length(text).map(Fixed::new);
  }

  /**
   * Reads an ISO-8601 duration such as {@code PT36S}; empty if it is none, is negative, has a part
   * of a millisecond, or is longer than 36,500 days: whatever is added to it stays a time.
   */
  static Optional<Duration> length(String text) {
    try {
      return Optional.of(Duration.parse(text)).filter(Words::usable);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The forms a delay may take in a file. */
  final class Words {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    // A name starts in lower case, so that no duration such as PT36S can be taken for one.
    private static final Pattern NAME =
        Pattern.compile("[a-z][A-Za-z0-9]*+(?:[.-][A-Za-z0-9]++)*+");

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Words() {}

    private static boolean usable(Duration duration) {
      return !duration.isNegative()
          && duration.compareTo(LONGEST) <= 0
          && duration.toNanosPart() % 1_000_000 == 0;
    }
  }
}
