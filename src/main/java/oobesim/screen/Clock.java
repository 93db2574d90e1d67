// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The clock of the lock screen: virtual time on an invented day. */
final class Clock {
  /** When every run is switched on: a Tuesday morning. */
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 3, 9, 0);

  private Clock() {}

  static String time(Page page) {
    return written(page, "clock");
  }

  static String date(Page page) {
    return written(page, "date");
  }

  /** The pattern is a text, because languages order day and month differently. */
  private static String written(Page page, String part) {
    return DateTimeFormatter.ofPattern(page.text(part), page.messages().locale())
        .format(START.plus(page.world().now()));
  }
}
