// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

/**
 * The time of whoever is at an exercise: while the device waits for the person, virtual time passes
 * as real time does. Reading a page must not use up a time limit, or a caller's patience, sixty
 * times as fast as in life.
 */
final class OwnTime {
  private boolean kept;
  private boolean chosen;

  /** From now on it is kept, or not; what was chosen before somebody was there does not count. */
  void keep(boolean now) {
    chosen &= kept;
    kept = now;
  }

  /** Somebody has chosen how fast time passes; for a wait that counts until something is done. */
  void choose(boolean waits) {
    chosen = waits;
  }

  /** Something was done. */
  void act() {
    chosen = false;
  }

  /**
   * How time passes.
   *
   * @param wanted the pace that was chosen
   * @param waits whether nothing comes by itself
   */
  Pace of(Pace wanted, boolean waits) {
    return kept && waits && !chosen && wanted.hurries() ? wanted.at(1) : wanted;
  }
}
