// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.control.Moving;

/** How soon a window needs its next frame. */
public enum Liveliness {
  /** Something on the display moves: with the next beat of the toolkit. */
  MOVES,
  /** Only time passes: a few times a second. */
  TICKS,
  /** Time passes while nobody can see it: now and then. */
  UNSEEN,
  /** Nothing changes until somebody does something. */
  RESTS;

  /**
   * What a window needs. A ring stands while the clock stands; a fade is seen to its end.
   *
   * @param motion what moves on the display
   * @param passes whether virtual time passes
   * @param waits whether something of the window itself waits for real time to pass
   */
  static Liveliness of(Moving.Motion motion, boolean passes, boolean waits) {
    return switch (motion) {
      case ENDS -> MOVES;
      case LASTS -> passes ? MOVES : withoutTime(waits);
      case NONE -> passes ? TICKS : withoutTime(waits);
    };
  }

  private static Liveliness withoutTime(boolean waits) {
    return waits ? TICKS : RESTS;
  }

  /** What the same window needs once it has been put away and nobody can see it. */
  Liveliness unseen() {
    return this == RESTS ? RESTS : UNSEEN;
  }
}
