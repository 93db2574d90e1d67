// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Where a machine is: every active state, and what its history states recall.
 *
 * @param active the active states with all states around them, in document order
 * @param history for each history state whose parent was left, what it recalls
 */
public record StateConfiguration(SequencedSet<StateId> active, Map<StateId, Set<StateId>> history) {
  public StateConfiguration {
    active = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(active));
    Map<StateId, Set<StateId>> copy = new LinkedHashMap<>();
    history.forEach(
        (id, states) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(states))));
    history = Collections.unmodifiableMap(copy);
  }

  /** Whether the machine is in that state. */
  public boolean isActive(StateId id) {
    return active.contains(id);
  }
}
