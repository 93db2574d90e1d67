// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Optional;

/**
 * The times of a technician flow.
 *
 * @param startedAt when <i>Provision</i> or <i>Next</i> was pressed on the landing page
 * @param endedAt when the status page ended, well or not
 */
public record TechnicianRun(Optional<Duration> startedAt, Optional<Duration> endedAt) {
  /** Not begun. */
  public static final TechnicianRun NONE = new TechnicianRun(Optional.empty(), Optional.empty());

  /** Time from the press to the end, zero while one of them is missing. */
  public Duration elapsed() {
    return startedAt.flatMap(start -> endedAt.map(end -> end.minus(start))).orElse(Duration.ZERO);
  }
}
