// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.List;
import oobesim.statechart.Transition;

/**
 * A transition whose source and targets are found.
 *
 * @param transition the transition itself
 * @param source where it starts
 * @param targets where it leads
 */
record PlacedTransition(Transition transition, PlacedState source, List<PlacedState> targets) {

  boolean reenter() {
    return transition.reenter();
  }

  /** Identity: two equal transitions of a state are still two. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
