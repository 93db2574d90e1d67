// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;

/** The real time between frames, from the only clock there is: the toolkit's pulse. */
final class Frames {
  /** Texts change by the second, so ten times a second is often enough to show time moving on. */
  private static final Duration LOOK = Duration.ofMillis(100);

  private long last = Long.MIN_VALUE;
  private Duration time = Duration.ZERO;
  private Duration looked = Duration.ZERO;

  /** The time since the frame before. */
  Duration next(long nanos) {
    Duration passed = Duration.ofNanos(last == Long.MIN_VALUE ? 0 : Math.max(0, nanos - last));
    last = nanos;
    time = time.plus(passed);
    return passed;
  }

  /** The time since the first frame. */
  Duration time() {
    return time;
  }

  /** Whether it is time to show how time has moved on; asked once a frame. */
  boolean due() {
    if (time.minus(looked).compareTo(LOOK) < 0) {
      return false;
    }
    looked = time;
    return true;
  }
}
