// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.time.Duration;
import oobesim.document.Json;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;

/**
 * How long a page may take: what it does not allow, it does not take.
 *
 * @param field the setting
 */
record TimeLimit(Field field) {
  boolean allows(int minutes) {
    return minutes >= range().least() && minutes <= range().most();
  }

  /** The minutes, or the default for those that are not allowed. */
  Duration taken(int minutes) {
    return Duration.ofMinutes(allows(minutes) ? minutes : Integer.parseInt(field.fallback()));
  }

  void report(int minutes, Json at, Findings findings) {
    findings.add(
        FindingCode.TIMEOUT_OUT_OF_RANGE,
        at,
        "minutes",
        FindingCode.text(minutes == 1 ? "minutes.one" : "minutes.several", "number", minutes),
        "default",
        field.fallback(),
        "least",
        range().least(),
        "most",
        range().most());
  }

  private Kind.Whole range() {
    return (Kind.Whole) field.kind();
  }
}
