// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.PreparationPolicy;

/**
 * A run of the device preparation page: its percentage is a clock over the time limit, and the work
 * behind it is one phase of the planner.
 *
 * <p>Source: observed; one per cent at the start, then one more each ninety-ninth of the limit; at
 * the end of the work it jumps to one hundred.
 *
 * @param startedAt when the page opened
 * @param limit its time limit
 * @param work how long the work takes
 */
public record PreparationRun(Duration startedAt, Duration limit, Duration work) {
  private static final Duration AGENT = Duration.ofMinutes(3);
  private static final Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

  /** The run that began when the world says the page was opened. */
  public static PreparationRun of(World world) {
    Duration limit =
        world
            .around()
            .policies()
            .devicePreparation()
            .map(PreparationPolicy::timeout)
            .orElse(DEFAULT_LIMIT);
    Duration work =
        world.around().workload().apps(App.Context.DEVICE).stream()
            .map(App::installTime)
            .reduce(AGENT, Duration::plus);
    Duration started = world.state().technician().startedAt().orElse(world.now());
    return new PreparationRun(started, limit, work);
  }

  /** The time limit, if it passes before the work is done. */
  public Optional<Duration> failing() {
    return work.compareTo(limit) > 0 ? Optional.of(limit) : Optional.empty();
  }

  /** How long from the start until the page ends, well or not. */
  public Duration length() {
    return failing().orElse(work);
  }

  /** The percentage at a moment, 1 to 100. */
  public int percent(Duration now) {
    Duration gone = now.minus(startedAt);
    if (gone.compareTo(work) >= 0 && failing().isEmpty()) {
      return 100;
    }
    long steps = gone.toMillis() * 99 / Math.max(1, limit.toMillis());
    return Math.clamp(1 + steps, 1, 100);
  }
}
