// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The states of a chart by id; follows from the chart's root.
 *
 * @param states in document order
 * @param parents the state around each one; the root has none
 */
public record ChartIndex(SequencedMap<StateId, State> states, Map<StateId, StateId> parents) {
  public ChartIndex {
    states = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(states));
    parents = Map.copyOf(parents);
  }

  static ChartIndex of(State root) {
    SequencedMap<StateId, State> states = new LinkedHashMap<>();
    Map<StateId, StateId> parents = new HashMap<>();
    collect(root, states, parents);
    return new ChartIndex(states, parents);
  }

  private static void collect(
      State state, Map<StateId, State> states, Map<StateId, StateId> parents) {
    if (states.put(state.id(), state) != null) {
      throw new IllegalArgumentException("two states have the id " + state.id());
    }
    for (State child : state.children()) {
      parents.put(child.id(), state.id());
      collect(child, states, parents);
    }
  }
}
