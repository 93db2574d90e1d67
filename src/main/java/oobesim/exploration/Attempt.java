// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.BitSet;

/**
 * What came of a move that was tried in a situation.
 *
 * @param move the move, as often as it took to make a difference
 * @param run the piece of a run
 * @param key the situation that it has led to
 * @param asked the numbers of the facts that were asked on the way
 */
record Attempt(Move move, Stretch run, Key key, BitSet asked) {
  /** Whether it was of any use. */
  boolean counts() {
    return run.heard() || !run.met().isEmpty();
  }
}
