// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.page.PageId;
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

/** Which screens the transitions of a chart lead to. */
final class Leads {
  private final Flow flow;
  private final Statechart chart;

  Leads(Flow flow) {
    this.flow = flow;
    this.chart = flow.chart();
  }

  /** The transitions that lead to a screen, the nearest decision only. */
  List<Transition> to(PageId screen) {
    return chart.transitions().stream()
        .filter(transition -> screens(transition).anyMatch(screen::equals))
        .toList();
  }

  /** The screens that a transition brings: the innermost states' own or those around them. */
  Stream<PageId> screens(Transition transition) {
    return innermost(transition).stream().flatMap(id -> screen(id).stream());
  }

  /** Whether a screen comes by itself after a transition, without anybody who does something. */
  boolean comesByItself(Transition first, PageId screen) {
    Set<Transition> seen = new HashSet<>(List.of(first));
    Deque<Transition> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Transition way = open.pop();
      if (screens(way).anyMatch(screen::equals)) {
        return true;
      }
      entered(way)
          .flatMap(id -> chart.find(id).orElseThrow().transitions().stream())
          .filter(next -> !(next.cause() instanceof Cause.On))
          .filter(seen::add)
          .forEach(open::push);
    }
    return false;
  }

  /** The states that a transition enters, with those around them and the regions beside them. */
  Stream<StateId> entered(Transition transition) {
    SequencedSet<StateId> all = new LinkedHashSet<>();
    innermost(transition).forEach(id -> around(id).forEach(state -> all.add(state.id())));
    List.copyOf(all).forEach(id -> beside(id, all));
    return all.stream();
  }

  private Stream<State> around(StateId id) {
    return Stream.iterate(chart.find(id), Optional::isPresent, at -> at.flatMap(chart::parentOf))
        .map(Optional::orElseThrow);
  }

  private void beside(StateId id, SequencedSet<StateId> all) {
    if (chart.find(id).orElseThrow() instanceof ParallelState parallel) {
      SequencedSet<StateId> inside = new LinkedHashSet<>();
      parallel.regions().stream()
          .filter(region -> !all.contains(region.id()))
          .forEach(region -> enter(region.id(), inside));
      inside.forEach(state -> around(state).forEach(outer -> all.add(outer.id())));
    }
  }

  private SequencedSet<StateId> innermost(Transition transition) {
    SequencedSet<StateId> entered = new LinkedHashSet<>();
    transition.targets().forEach(target -> enter(target, entered));
    return entered;
  }

  /** The screen that is shown in a state. */
  Optional<PageId> screen(StateId id) {
    Optional<State> at = chart.find(id);
    while (at.isPresent()) {
      Optional<PageId> screen = at.map(State::id).flatMap(flow::screenOf);
      if (screen.isPresent()) {
        return screen;
      }
      at = at.flatMap(chart::parentOf);
    }
    return Optional.empty();
  }

  private void enter(StateId target, SequencedSet<StateId> entered) {
    Deque<StateId> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty()) {
      StateId id = open.pop();
      switch (chart.find(id).orElseThrow()) {
        case AtomicState _, FinalState _ -> entered.add(id);
        case CompoundState compound -> open.push(compound.initial().target());
        case ParallelState parallel ->
            parallel.regions().reversed().forEach(region -> open.push(region.id()));
        case HistoryState history -> history.defaults().reversed().forEach(open::push);
      }
    }
  }
}
