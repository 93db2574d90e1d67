// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

/** How soon a window needs its next frame. */
public enum Liveliness {
  /** Something on the display moves: with the next beat of the toolkit. */
  MOVES,
  /** Only time passes: a few times a second. */
  TICKS,
  /** Nothing changes until somebody does something. */
  RESTS
}
