// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Where a machine is: every active state, and what its history states recall. A value like a
 * record, but one that a stepper made leads back to what the stepper knows of it.
 */
public final class StateConfiguration {
  private final SequencedSet<StateId> active;
  private final Map<StateId, Set<StateId>> history;

  /** What the stepper that made it knows; null if it was put together by hand. */
  final Place<?> place;

  /** Of many ids, and asked again and again; 0 before it was asked for. */
  private int hash;

  /**
   * Puts one together.
   *
   * @param active the active states with all states around them, in document order
   * @param history for each history state whose parent was left, what it recalls
   */
  public StateConfiguration(SequencedSet<StateId> active, Map<StateId, Set<StateId>> history) {
    this(active, history, null);
  }

  StateConfiguration(
      SequencedSet<StateId> active, Map<StateId, Set<StateId>> history, Place<?> place) {
    this.active = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(active));
    Map<StateId, Set<StateId>> copy = new LinkedHashMap<>();
    history.forEach(
        (id, states) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(states))));
    this.history = Collections.unmodifiableMap(copy);
    this.place = place;
  }

  /** The active states with all states around them, in document order. */
  public SequencedSet<StateId> active() {
    return active;
  }

  /** For each history state whose parent was left, what it recalls. */
  public Map<StateId, Set<StateId>> history() {
    return history;
  }

  /** Whether the machine is in that state. */
  public boolean isActive(StateId id) {
    return active.contains(id);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof StateConfiguration that
            && active.equals(that.active)
            && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = 31 * active.hashCode() + history.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return "StateConfiguration[active=" + active + ", history=" + history + "]";
  }
}
