// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;

/** Finds which states a set of transitions enters, and which of them start from their initial. */
final class Entry {
  private final Reach reach;
  private final PlacedChart chart;
  private final Set<PlacedState> entered = new LinkedHashSet<>();
  private final Set<PlacedState> byDefault = new LinkedHashSet<>();

  /**
   * Reads the history as it is after leaving, yet the domains as they were before. XState finds
   * them anew; where leaving has recorded a history that the same transition targets, it then
   * forgets to enter states that it has left, and ends up in an illegal configuration.
   */
  Entry(Reach before, Reach after, Collection<PlacedTransition> transitions) {
    this.reach = after;
    this.chart = after.chart();
    for (PlacedTransition transition : transitions) {
      addTransition(transition, before.domain(transition));
    }
  }

  /** The states to enter, in document order. */
  Collection<PlacedState> inOrder() {
    TreeSet<PlacedState> sorted = new TreeSet<>((left, right) -> left.order - right.order);
    sorted.addAll(entered);
    return sorted;
  }

  /** Whether the initial transition's actions belong to entering this state. */
  boolean startsByDefault(PlacedState state) {
    return byDefault.contains(state);
  }

  private void addTransition(PlacedTransition transition, PlacedState domain) {
    PlacedState source = transition.source();
    for (PlacedState target : transition.targets()) {
      boolean stays = source == target && source == domain && !transition.reenter();
      if (!target.history() && !stays) {
        entered.add(target);
        byDefault.add(target);
      }
      addInside(target);
    }
    boolean whole = source.parent == null && transition.reenter();
    for (PlacedState target : reach.effectiveTargets(transition.targets())) {
      List<PlacedState> around = new ArrayList<>(target.ancestors(domain));
      if (domain != null && domain.parallel()) {
        around.add(domain);
      }
      addAround(around, whole ? null : domain);
    }
  }

  private void addInside(PlacedState state) {
    switch (state.state) {
      case HistoryState _ -> addRecalled(state);
      case CompoundState compound -> addInitial(state, chart.initialOf(compound));
      case ParallelState _ -> addRegions(state, true);
      case AtomicState _, FinalState _ -> {}
    }
  }

  private void addInitial(PlacedState state, PlacedState initial) {
    if (!initial.history()) {
      entered.add(initial);
      byDefault.add(initial);
    }
    addInside(initial);
    addAround(initial.ancestors(state), null);
  }

  private void addRecalled(PlacedState history) {
    List<PlacedState> recalled = reach.history().get(history);
    List<PlacedState> targets = recalled == null ? chart.defaultsOf(history) : recalled;
    if (recalled == null && startsParent(history)) {
      byDefault.add(history.parent);
    }
    for (PlacedState target : targets) {
      entered.add(target);
      addInside(target);
    }
    for (PlacedState target : targets) {
      addAround(target.ancestors(history.parent), null);
    }
  }

  private static boolean startsParent(PlacedState history) {
    return ((HistoryState) history.state).defaults().isEmpty() && history.parent.compound();
  }

  private void addAround(List<PlacedState> states, PlacedState domain) {
    for (PlacedState state : states) {
      if (state.inside(domain)) {
        entered.add(state);
      }
      if (state.parallel()) {
        addRegions(state, false);
      }
    }
  }

  private void addRegions(PlacedState state, boolean asDefault) {
    for (PlacedState region : state.regions()) {
      if (entered.stream().noneMatch(other -> other.inside(region))) {
        entered.add(region);
        if (asDefault) {
          byDefault.add(region);
        }
        addInside(region);
      }
    }
  }
}
