// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of it.
 *
 * @param success whether it was right or enough, empty where that is not judged
 * @param completion whether it was done to its end, empty where the statement is not about that
 * @param score the points
 * @param response id of the alternative that was chosen
 * @param duration how long it took
 */
public record Result(
    Optional<Boolean> success,
    Optional<Boolean> completion,
    Optional<Score> score,
    Optional<String> response,
    Optional<Duration> duration) {
  /**
   * The points.
   *
   * @param raw how many
   * @param max how many there are, at least 1
   */
  public record Score(int raw, int max) {}
}
