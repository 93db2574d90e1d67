// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import oobesim.provisioning.RunCalendar;

/** Virtual times as logs write them; the invented device's clock runs in UTC. */
final class Stamp {
  private static final DateTimeFormatter SNAPSHOT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  private Stamp() {}

  /** As the status page names its snapshots. */
  static String snapshot(Duration moment) {
    return SNAPSHOT.format(RunCalendar.at(moment));
  }

  /** To the second. */
  static String seconds(Duration moment) {
    return SECONDS.format(RunCalendar.at(moment));
  }

  /** As the agent of device preparation writes it. */
  static String milliseconds(Duration moment) {
    return "/Date(" + RunCalendar.at(moment).toInstant(ZoneOffset.UTC).toEpochMilli() + ")/";
  }

  /** For the files of an archive, which know no year after 2099. */
  static LocalDateTime file(Duration moment) {
    LocalDateTime time = RunCalendar.at(moment).withNano(0);
    return time.getYear() > 2099 ? time.withYear(2099) : time;
  }
}
