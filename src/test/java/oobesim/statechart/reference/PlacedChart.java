// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** A chart with every place, target and transition found once and for all. */
final class PlacedChart {
  final Statechart chart;
  final PlacedState root;
  private final List<PlacedState> states;
  private final Map<StateId, PlacedState> byId = new HashMap<>();
  private final List<OwnTransitions> transitions = new ArrayList<>();
  private final List<List<Cause.After>> timers = new ArrayList<>();

  PlacedChart(Statechart chart) {
    this.chart = chart;
    List<PlacedState> all = new ArrayList<>();
    this.root = new PlacedState(chart.root(), null, all);
    this.states = List.copyOf(all);
    states.forEach(state -> byId.put(state.state.id(), state));
    states.forEach(state -> transitions.add(new OwnTransitions(placed(state))));
    states.forEach(state -> timers.add(timersOf(state.state)));
  }

  private List<PlacedTransition> placed(PlacedState source) {
    return source.state.transitions().stream()
        .map(own -> new PlacedTransition(own, source, at(own.targets())))
        .toList();
  }

  private static List<Cause.After> timersOf(State state) {
    LinkedHashSet<Cause.After> found = new LinkedHashSet<>();
    for (Transition transition : state.transitions()) {
      if (transition.cause() instanceof Cause.After after) {
        found.add(after);
      }
    }
    return List.copyOf(found);
  }

  /** All states in document order. */
  List<PlacedState> states() {
    return states;
  }

  PlacedState at(StateId id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no state " + id + " in " + chart.id()));
  }

  List<PlacedState> at(Collection<StateId> ids) {
    return ids.stream().map(this::at).toList();
  }

  OwnTransitions transitionsOf(PlacedState state) {
    return transitions.get(state.order);
  }

  /** The timers that a state starts when it is entered, in order. */
  List<Cause.After> timersOf(PlacedState state) {
    return timers.get(state.order);
  }

  /** Where a compound state starts. */
  PlacedState initialOf(CompoundState state) {
    return at(state.initial().target());
  }

  /** Where a history state leads without a past. */
  List<PlacedState> defaultsOf(PlacedState history) {
    HistoryState state = (HistoryState) history.state;
    if (!state.defaults().isEmpty()) {
      return at(state.defaults());
    }
    return switch (history.parent.state) {
      case CompoundState parent -> List.of(initialOf(parent));
      case ParallelState _, AtomicState _, FinalState _, HistoryState _ -> List.of(history.parent);
    };
  }
}
