// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.concurrent.atomic.AtomicInteger;

/** How much a stepper may still write down; where none is left, it finds each step anew. */
final class Room {
  private final AtomicInteger left;

  Room(int most) {
    left = new AtomicInteger(most);
  }

  /** Takes a place; false if there is none any more. */
  boolean take() {
    return left.get() > 0 && left.getAndDecrement() > 0;
  }
}
