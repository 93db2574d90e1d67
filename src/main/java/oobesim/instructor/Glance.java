// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;

/** Every new screen stays for a while at least, or at speed a restart could not be seen. */
final class Glance {
  private static final Duration LENGTH = Duration.ofSeconds(1);

  private Duration left = Duration.ZERO;

  void begin() {
    left = LENGTH;
  }

  /** The part of a frame that is not spent on looking; where time does not hurry, all of it. */
  Duration after(Duration frame, Pace pace) {
    if (!pace.hurries()) {
      left = Duration.ZERO;
    }
    Duration looking = left.compareTo(frame) < 0 ? left : frame;
    left = left.minus(looking);
    return frame.minus(looking);
  }
}
