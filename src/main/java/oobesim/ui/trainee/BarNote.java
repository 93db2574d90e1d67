// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;

/** Something that the bar tells for a short while. */
final class BarNote {
  private static final Duration STAYS = Duration.ofSeconds(8);

  private String words = "";
  private Duration until = Duration.ZERO;

  /** Tells something from a moment of real time on, in place of what was told before. */
  void tell(String next, Duration now) {
    words = next;
    until = now.plus(STAYS);
  }

  /** Whether what was told is over at a moment; true once. */
  boolean ends(Duration now) {
    boolean over = !words.isEmpty() && now.compareTo(until) >= 0;
    words = over ? "" : words;
    return over;
  }

  /** Whether something is told that will have to vanish. */
  boolean told() {
    return !words.isEmpty();
  }

  /** What is told at a moment, empty for nothing. */
  String at(Duration now) {
    return now.compareTo(until) < 0 ? words : "";
  }
}
