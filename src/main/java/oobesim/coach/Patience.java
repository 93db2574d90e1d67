// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;

/**
 * What patience a caller has left. It goes with the time on the phone and with each instruction
 * that leads nowhere; how fast is drawn by the seed.
 *
 * @param cells what is left, from 0 to {@link #CELLS}
 * @param lasts how long it lasts if nothing more leads nowhere; zero when it is at an end
 */
public record Patience(int cells, Duration lasts) {
  /** What a caller begins with. */
  public static final int CELLS = 6;

  /** What is left for a call after one that the caller has ended. */
  public static final int AFTER_HANGING_UP = 3;

  private static final Duration SHORTEST = Duration.ofSeconds(150);
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int STEPS = 4;

  /**
   * What is left.
   *
   * @param seed the seed of the run
   * @param begun cells at the beginning of the call
   * @param spent time on the phone since then
   * @param useless instructions since then that have changed nothing
   */
  public static Patience of(long seed, int begun, Duration spent, int useless) {
    Duration cell = SHORTEST.plus(STEP.multipliedBy(Math.floorMod(seed, STEPS)));
    Duration lasts = cell.multipliedBy(begun - useless).minus(spent);
    if (!lasts.isPositive()) {
      return new Patience(0, Duration.ZERO);
    }
    long whole = lasts.plus(cell).minusNanos(1).dividedBy(cell);
    return new Patience((int) Math.min(CELLS, whole), lasts);
  }

  /** Whether the caller hangs up. */
  public boolean gone() {
    return cells == 0;
  }

  /** Whether it is soon at an end. */
  public boolean thin() {
    return cells <= 2;
  }
}
