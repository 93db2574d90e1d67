// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.RunCalendar;
import oobesim.provisioning.World;

/** The device's own idea of the time: what it is off by, it is off until somebody sets it. */
final class DeviceClock {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.000 'UTC'", Locale.ROOT);

  private DeviceClock() {}

  /** What the clock shows now. */
  static LocalDateTime now(World world) {
    return at(world, world.now());
  }

  /** What it showed at a moment, as it is set now. */
  static LocalDateTime at(World world, Duration moment) {
    boolean right = world.state().has(Milestone.CLOCK_SET);
    int off = world.around().circumstances().hardware().clockSkewMinutes();
    return RunCalendar.at(moment).plusMinutes(right ? 0 : off);
  }

  /** As {@code dsregcmd} writes a moment. */
  static String stamp(LocalDateTime moment) {
    return STAMP.format(moment);
  }

  static String written(LocalDateTime moment, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(moment);
  }
}
