// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;

/** Elapsed time as the result pages write it: whole hours and minutes, both cut off. */
final class Elapsed {
  private Elapsed() {}

  /** Numbers go in as text, because MessageFormat would write 1000 hours with a separator. */
  static String text(Page page, Duration time) {
    return page.shared(
        "preprov.elapsed-time-value",
        "hours",
        Long.toString(time.toHours()),
        "minutes",
        Integer.toString(time.toMinutesPart()));
  }
}
