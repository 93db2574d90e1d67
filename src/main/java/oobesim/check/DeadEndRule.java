// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.i18n.Phrase;
import oobesim.page.ScreenId;
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
  private static final Set<ScreenId> ENDS = EnumSet.of(ScreenId.OFF, ScreenId.DESKTOP);

  @Override
  public List<Finding> check(CheckedFlow flow) {
    Map<StateId, Boolean> regions = new HashMap<>();
    return flow.chart().states().stream()
        .filter(state -> state instanceof AtomicState || state instanceof FinalState)
        .filter(state -> !ends(state, flow))
        .filter(state -> !leadsOn(state, flow.chart(), regions))
        .map(
            state ->
                flow.warning(
                    "dead-end",
                    state,
                    Phrase.of(CheckedFlow.BUNDLE, "dead-end", "state", state.id().toString())))
        .toList();
  }

  private static boolean ends(State state, CheckedFlow flow) {
    Statechart chart = flow.chart();
    boolean endsTheMachine =
        state instanceof FinalState
            && chart.parentOf(state).filter(parent -> chart.root().equals(parent)).isPresent();
    return endsTheMachine || flow.screenOf(state).filter(ENDS::contains).isPresent();
  }

  /**
   * Whether a transition may take somebody on from a state: its own, one of the states around it,
   * or one with which another region leaves the parallel state that both are in.
   *
   * @param regions of which regions it is known whether something leaves their parallel state
   */
  private static boolean leadsOn(State state, Statechart chart, Map<StateId, Boolean> regions) {
    if (state.transitions().stream().anyMatch(DeadEndRule::leads)) {
      return true;
    }
    State inner = state;
    Optional<State> outer = chart.parentOf(state);
    while (outer.isPresent()) {
      if (outer.get().transitions().stream().anyMatch(it -> isOffered(it) && leads(it))) {
        return true;
      }
      if (outer.get() instanceof ParallelState parallel) {
        for (State region : parallel.regions()) {
          boolean own = region.id().equals(inner.id());
          if (!own && regions.computeIfAbsent(region.id(), _ -> isLeft(region, parallel))) {
            return true;
          }
        }
      }
      inner = outer.get();
      outer = chart.parentOf(inner);
    }
    return false;
  }

  /** A page need not show that a key or the surroundings lead away from it. */
  private static boolean isOffered(Transition transition) {
    return !(transition.cause() instanceof Cause.On(String event))
        || !(event.startsWith("key.") || event.equals("world-changed"));
  }

  private static boolean isLeft(State region, ParallelState parallel) {
    Set<StateId> inside = inside(parallel).map(State::id).collect(Collectors.toUnmodifiableSet());
    return inside(region)
        .flatMap(inner -> inner.transitions().stream())
        .filter(DeadEndRule::isOffered)
        .filter(transition -> transition.targets().stream().noneMatch(inside::contains))
        .anyMatch(DeadEndRule::leads);
  }

  private static boolean leads(Transition transition) {
    boolean power = transition.cause() instanceof Cause.On(String event) && POWER.contains(event);
    return !power
        && !transition.targets().isEmpty()
        && !transition.targets().equals(List.of(transition.source()));
  }

  private static Stream<State> inside(State state) {
    return Stream.concat(Stream.of(state), state.children().stream().flatMap(DeadEndRule::inside));
  }
}
