// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.Optional;
import oobesim.statechart.Guard;
import oobesim.statechart.StateId;

/**
 * A goal that was not met.
 *
 * @param goal which one
 * @param why why not
 */
public record Unreached(Goal goal, Why why) {

  /** Why a goal was not met within the bound. */
  public sealed interface Why {
    /** The state to which it belongs was not come to either. */
    record NotThere(StateId state) implements Why {}

    /** Something else was always there first, or what it waits for never came. */
    record NeverAsked(StateId state, String event) implements Why {}

    /** A guard never came true. */
    record NeverTrue(StateId state, Guard guard) implements Why {}

    /** A guard was true whenever it was asked. */
    record AlwaysTrue(StateId state, Guard guard) implements Why {}

    /** No transition leads there. */
    record NoWay(StateId state) implements Why {}
  }

  /** The guard that keeps it away, if it is one. */
  public Optional<Guard> guard() {
    return switch (why) {
      case Why.NeverTrue(StateId _, Guard guard) -> Optional.of(guard);
      case Why.AlwaysTrue(StateId _, Guard guard) -> Optional.of(guard);
      case Why.NotThere _, Why.NeverAsked _, Why.NoWay _ -> Optional.empty();
    };
  }
}
