// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.Event;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;

/** When states are done, and the events that say so. */
final class Completion {
  private Completion() {}

  /** Whether a state has come to its end. */
  static boolean reached(PlacedState state, Set<PlacedState> active) {
    return switch (state.state) {
      case CompoundState _ ->
          state.children.stream()
              .anyMatch(child -> child.state instanceof FinalState && active.contains(child));
      case ParallelState _ -> state.regions().stream().allMatch(region -> reached(region, active));
      case FinalState _ -> true;
      case AtomicState _, HistoryState _ -> false;
    };
  }

  /**
   * Raises the done events of a final state that has just been entered.
   *
   * @param completed the parallel states whose event this microstep has raised already
   * @return whether the whole machine has ended
   */
  static boolean raise(
      PlacedState ended, Set<PlacedState> active, Set<PlacedState> completed, Deque<Event> raised) {
    PlacedState parent = ended.parent;
    if (parent == null) {
      return true;
    }
    if (parent.compound()) {
      raised.add(doneEvent(parent));
    }
    PlacedState around = parent.parallel() ? parent : parent.parent;
    while (around != null
        && around.parallel()
        && reached(around, active)
        && completed.add(around)) {
      raised.add(doneEvent(around));
      around = around.parent;
    }
    return around == null;
  }

  private static Event doneEvent(PlacedState state) {
    return new Event(new Cause.Done(state.state.id()).event(), Map.of());
  }
}
