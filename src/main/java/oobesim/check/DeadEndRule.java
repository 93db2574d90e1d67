// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.FinalState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * From every state something leads on. The power button does not count: pulling the plug is no way
 * out.
 */
final class DeadEndRule implements FlowRule {
  private static final Set<String> POWER = Set.of("power-on", "power-off");

  /** Where a rehearsal may end. */
  private static final Set<String> ENDS = Set.of("off", "desktop");

  @Override
  public List<Finding> check(CheckedFlow flow) {
    return flow.chart().states().stream()
        .filter(state -> state instanceof AtomicState || state instanceof FinalState)
        .filter(state -> !ends(state, flow.chart()))
        .filter(state -> around(state, flow.chart()).noneMatch(DeadEndRule::leads))
        .map(
            state ->
                flow.warning(
                    "dead-end",
                    state,
                    "nothing leads on from " + state.id(),
                    "add an event, a timer or a final state, or show the screen desktop"))
        .toList();
  }

  private static boolean ends(State state, Statechart chart) {
    boolean endsTheMachine =
        state instanceof FinalState
            && chart.parentOf(state).filter(parent -> chart.root().equals(parent)).isPresent();
    return endsTheMachine
        || CheckedFlow.screenOf(state).filter(screen -> ENDS.contains(screen.value())).isPresent();
  }

  /** Every transition that can be taken while in a state; in other regions, those that leave. */
  private static Stream<Transition> around(State state, Statechart chart) {
    List<Transition> found = new ArrayList<>(state.transitions());
    Optional<State> at = chart.parentOf(state);
    while (at.isPresent()) {
      State parent = at.get();
      found.addAll(parent.transitions());
      if (parent instanceof ParallelState) {
        inside(parent)
            .flatMap(inner -> inner.transitions().stream())
            .filter(transition -> transition.targets().stream().noneMatch(isInside(parent)))
            .forEach(found::add);
      }
      at = chart.parentOf(parent);
    }
    return found.stream();
  }

  private static boolean leads(Transition transition) {
    boolean power = transition.cause() instanceof Cause.On(String event) && POWER.contains(event);
    return !power
        && !transition.targets().isEmpty()
        && !transition.targets().equals(List.of(transition.source()));
  }

  private static java.util.function.Predicate<StateId> isInside(State parent) {
    Set<StateId> ids =
        inside(parent).map(State::id).collect(java.util.stream.Collectors.toUnmodifiableSet());
    return ids::contains;
  }

  private static Stream<State> inside(State state) {
    return Stream.concat(Stream.of(state), state.children().stream().flatMap(DeadEndRule::inside));
  }
}
