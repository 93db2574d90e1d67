// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import oobesim.provisioning.RunCalendar;

/** The clock of the lock screen: virtual time on an invented day. */
final class Clock {
  private Clock() {}

  static String time(Page page) {
    return written(page, "clock");
  }

  static String date(Page page) {
    return written(page, "date");
  }

  /** A moment of the run as the pattern of that name writes it. */
  static String at(Page page, String part, Duration moment) {
    return DateTimeFormatter.ofPattern(page.text(part), page.messages().locale())
        .format(RunCalendar.at(moment));
  }

  /** The pattern is a text, because languages order day and month differently. */
  private static String written(Page page, String part) {
    return at(page, part, page.world().now());
  }
}
