// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;
import java.util.Optional;

/**
 * A whole chart: a tree of states.
 *
 * @param id the machine's id, which is also the root's
 * @param root the state around all others
 * @param index its states by id
 */
public record Statechart(String id, State root, ChartIndex index) {

  /** A chart whose index is made here. */
  public Statechart(String id, State root) {
    this(id, root, ChartIndex.of(root));
  }

  /** The state of that id. */
  public Optional<State> find(StateId id) {
    return Optional.ofNullable(index.states().get(id));
  }

  /** All states in document order, the root first. */
  public List<State> states() {
    return List.copyOf(index.states().values());
  }

  /** All transitions in the order of their sources. */
  public List<Transition> transitions() {
    return index.states().values().stream().flatMap(s -> s.transitions().stream()).toList();
  }

  /** The state directly around another one; empty for the root. */
  public Optional<State> parentOf(State state) {
    return Optional.ofNullable(index.parents().get(state.id())).map(index.states()::get);
  }

  /** Whether one state lies inside another one, however deep. */
  public boolean isInside(StateId inner, StateId outer) {
    StateId parent = index.parents().get(inner);
    return parent != null && (parent.equals(outer) || isInside(parent, outer));
  }

  /** The id a state has if the file gives it none: the keys on the way, joined by dots. */
  public String pathOf(State state) {
    return parentOf(state).map(parent -> pathOf(parent) + "." + state.key()).orElse(id);
  }
}
