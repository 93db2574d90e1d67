// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * A time in which nothing gets on: no internet, or no power.
 *
 * @param from when it began
 * @param to when it ended, empty while it lasts
 */
public record Pause(Duration from, Optional<Duration> to) {
  /** How much of the pause lies before a moment. */
  public Duration before(Duration moment) {
    Duration end = to.filter(t -> t.compareTo(moment) < 0).orElse(moment);
    Duration length = end.minus(from);
    return length.isNegative() ? Duration.ZERO : length;
  }
}
