// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.time.LocalDateTime;

/** The invented calendar of all runs: virtual time as a date, for clocks and logs. */
public final class RunCalendar {
  /** When every run is switched on: a Tuesday morning. */
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 3, 9, 0);

  private RunCalendar() {}

  /** The date and time at a moment of a run. */
  public static LocalDateTime at(Duration moment) {
    return START.plus(moment);
  }
}
