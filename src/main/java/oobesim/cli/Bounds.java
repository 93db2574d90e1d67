// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.exploration.Bound;

/** How far somebody lets all ways of a flow be gone. */
final class Bounds {
  private Bounds() {}

  /** The bound that an option says. Refuses one that looks at nothing or fills the memory. */
  static Bound of(int situations) {
    NumberOption.BOUND.require(situations);
    return new Bound(situations);
  }
}
