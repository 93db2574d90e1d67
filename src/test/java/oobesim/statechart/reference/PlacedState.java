// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;

/** A state with its place in the tree, so that the engine need not look anything up by id. */
final class PlacedState {
  final State state;
  final PlacedState parent;
  final int order;
  final List<PlacedState> children;
  private final int last;

  /** Places a state and all below it, and adds them to the list in document order. */
  PlacedState(State state, PlacedState parent, List<PlacedState> all) {
    this.state = state;
    this.parent = parent;
    this.order = all.size();
    all.add(this);
    List<PlacedState> inner = new ArrayList<>();
    state.children().forEach(child -> inner.add(new PlacedState(child, this, all)));
    this.children = List.copyOf(inner);
    this.last = all.size() - 1;
  }

  /** Whether it lies inside the other one; everything lies inside no state, the root included. */
  boolean inside(PlacedState outer) {
    return outer == null || order > outer.order && order <= outer.last;
  }

  boolean atomic() {
    return state instanceof AtomicState || state instanceof FinalState;
  }

  boolean history() {
    return state instanceof HistoryState;
  }

  boolean parallel() {
    return state instanceof ParallelState;
  }

  boolean compound() {
    return state instanceof CompoundState;
  }

  /** The children that can be active. */
  List<PlacedState> regions() {
    return children.stream().filter(child -> !child.history()).toList();
  }

  /** The states around it, innermost first, up to but without the given one. */
  List<PlacedState> ancestors(PlacedState until) {
    List<PlacedState> found = new ArrayList<>();
    if (until == this) {
      return found;
    }
    for (PlacedState at = parent; at != null && at != until; at = at.parent) {
      found.add(at);
    }
    return found;
  }

  @Override
  public String toString() {
    return state.id().value();
  }
}
