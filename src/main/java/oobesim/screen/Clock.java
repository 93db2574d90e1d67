// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

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

  /** The pattern is a text, because languages order day and month differently. */
  private static String written(Page page, String part) {
    return DateTimeFormatter.ofPattern(page.text(part), page.messages().locale())
        .format(RunCalendar.at(page.world().now()));
  }
}
