// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as scripts write them: {@code 45s}, {@code 20m}, {@code 1h30m}, {@code 200d}. */
public final class Durations {
  /** Six digits a unit: nearly three thousand years, and no arithmetic can overflow. */
  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

  private Durations() {}

  /** The length that a word means, empty if it means none. */
  public static Optional<Duration> parse(String word) {
    Matcher matcher = FORM.matcher(word);
    if (word.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofDays(number(matcher.group(1)))
            .plusHours(number(matcher.group(2)))
            .plusMinutes(number(matcher.group(3)))
            .plusSeconds(number(matcher.group(4))));
  }

  /** The word for a length, whole seconds of it. */
  public static String of(Duration length) {
    StringBuilder word = new StringBuilder();
    append(word, length.toDays(), "d");
    append(word, length.toHoursPart(), "h");
    append(word, length.toMinutesPart(), "m");
    append(word, length.toSecondsPart(), "s");
    return word.isEmpty() ? "0s" : word.toString();
  }

  private static void append(StringBuilder word, long number, String unit) {
    if (number > 0) {
      word.append(number).append(unit);
    }
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
