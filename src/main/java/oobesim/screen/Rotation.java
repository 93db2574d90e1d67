// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;

/** Sentences that take turns while somebody waits; which one is shown follows from the time. */
final class Rotation {
  /** How long one sentence stays. */
  static final Duration STAY = Duration.ofSeconds(5);

  private Rotation() {}

  /** Number of the sentence shown at a moment, from 1 to {@code count}. */
  static int at(Duration now, int count) {
    return (int) (now.dividedBy(STAY) % count) + 1;
  }
}
