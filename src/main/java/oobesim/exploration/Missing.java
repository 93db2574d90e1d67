// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.exploration.Unreached.Why;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** Says why goals were not met: which guard never came true, or what was not come to before. */
final class Missing {
  private final Statechart chart;
  private final Goals goals;
  private final BitSet met;
  private final Map<Integer, Integer> declines;

  /** The transitions that nobody took, in the chart's order, by each state that they enter. */
  private final Map<StateId, List<Transition>> ways = new HashMap<>();

  private Missing(Statechart chart, Goals goals, BitSet met) {
    this.chart = chart;
    this.goals = goals;
    this.met = met;
    this.declines =
        goals.transitions().stream()
            .boxed()
            .filter(number -> goals.goal(number) instanceof Goal.Declines)
            .collect(
                Collectors.toMap(
                    number -> ((Goal.Declines) goals.goal(number)).transition().order(),
                    number -> number));
  }

  private void findWays() {
    Set<Integer> taken =
        met.stream()
            .mapToObj(goals::goal)
            .filter(Goal.Takes.class::isInstance)
            .map(goal -> ((Goal.Takes) goal).transition().order())
            .collect(Collectors.toSet());
    for (Transition way : chart.transitions()) {
      if (!taken.contains(way.order())) {
        way.targets().stream()
            .flatMap(this::brings)
            .distinct()
            .forEach(it -> ways.computeIfAbsent(it, any -> new ArrayList<>()).add(way));
      }
    }
  }

  /** Those of some goals that were not met. */
  static List<Unreached> of(Explored found, BitSet wanted) {
    Missing missing = new Missing(found.flow.chart(), found.goals, found.met);
    missing.findWays();
    BitSet open = (BitSet) wanted.clone();
    open.andNot(found.met);
    return open.stream()
        .mapToObj(found.goals::goal)
        .map(goal -> new Unreached(goal, missing.why(goal)))
        .toList();
  }

  private Why why(Goal goal) {
    return switch (goal) {
      case Goal.Stands(State state) -> why(state.id(), new HashSet<>());
      case Goal.Takes(Transition transition) -> notTaken(transition);
      case Goal.Declines(Transition transition) ->
          stood(transition.source())
              ? new Why.AlwaysTrue(transition.source(), transition.guard().orElseThrow())
              : new Why.NotThere(transition.source());
    };
  }

  private boolean stood(StateId state) {
    return met.get(goals.stands(state));
  }

  private Why notTaken(Transition transition) {
    if (!stood(transition.source())) {
      return new Why.NotThere(transition.source());
    }
    Integer asked = declines.get(transition.order());
    return asked != null && met.get(asked)
        ? new Why.NeverTrue(transition.source(), transition.guard().orElseThrow())
        : new Why.NeverAsked(transition.source(), transition.cause().said());
  }

  /** The first thing that keeps somebody away from a state, going back from it. */
  private Why why(StateId state, Set<StateId> looked) {
    looked.add(state);
    List<Transition> into = ways.getOrDefault(state, List.of());
    Optional<Why> near =
        into.stream()
            .filter(way -> stood(way.source()))
            .map(this::notTaken)
            .min(Comparator.comparing(reason -> !(reason instanceof Why.NeverTrue)));
    return near.or(
            () ->
                into.stream()
                    .map(Transition::source)
                    .filter(source -> !looked.contains(source))
                    .findFirst()
                    .map(source -> why(source, looked)))
        .orElseGet(() -> new Why.NoWay(state));
  }

  private Stream<StateId> brings(StateId target) {
    return Stream.concat(
        Stream.iterate(chart.find(target), Optional::isPresent, at -> at.flatMap(chart::parentOf))
            .map(at -> at.orElseThrow().id()),
        inside(chart.find(target).orElseThrow()));
  }

  /** The states that are entered with one if nothing else is said. */
  private Stream<StateId> inside(State state) {
    List<StateId> first =
        switch (state) {
          case CompoundState compound -> List.of(compound.initial().target());
          case ParallelState parallel -> parallel.regions().stream().map(State::id).toList();
          case HistoryState history -> history.defaults();
          case AtomicState _, FinalState _ -> List.of();
        };
    return first.stream()
        .flatMap(id -> Stream.concat(Stream.of(id), inside(chart.find(id).orElseThrow())));
  }
}
