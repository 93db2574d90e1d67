// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.text;

import java.time.Duration;
import java.util.Locale;

/** Times as a clock and as a person says them. */
public final class TimeText {
  private TimeText() {}

  /** Hours, minutes and seconds, such as {@code 0:41:12}; parts of seconds are cut off. */
  public static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /** As short as possible, such as {@code 18:20}; parts of seconds count as a second. */
  public static String left(Duration time) {
    Duration whole = time.getNano() == 0 ? time : Duration.ofSeconds(time.getSeconds() + 1);
    return whole.toHours() > 0
        ? clock(whole)
        : String.format(Locale.ROOT, "%d:%02d", whole.toMinutes(), whole.toSecondsPart());
  }
}
