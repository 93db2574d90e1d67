// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;

/** How long every new screen stays at least, or at speed a restart could not be seen. */
final class Glance {
  private static final Duration LONG = Duration.ofSeconds(1);

  private Duration left = Duration.ZERO;

  /** A new screen has come. */
  void begins() {
    left = LONG;
  }

  /** The part of a frame in which virtual time runs. */
  Duration after(Duration frame, Pace pace) {
    if (!pace.hurries()) {
      left = Duration.ZERO;
    }
    Duration looking = left.compareTo(frame) < 0 ? left : frame;
    left = left.minus(looking);
    return frame.minus(looking);
  }
}
