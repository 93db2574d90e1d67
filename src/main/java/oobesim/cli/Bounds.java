// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.exploration.Bound;

/** How far somebody lets all ways of a flow be gone. */
final class Bounds {
  /** A situation with the ways that lead on from it takes some ten kilobytes. */
  private static final int MOST = 100_000;

  private Bounds() {}

  /** The bound that an option says. Refuses one that looks at nothing or fills the memory. */
  static Bound of(int situations) {
    if (situations < 1 || situations > MOST) {
      throw new Refused(Refusal.of("wrong-bound", "most", MOST));
    }
    return new Bound(situations);
  }
}
