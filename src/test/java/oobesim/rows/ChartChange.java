// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import oobesim.flow.Flow;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.StateTraits;
import oobesim.statechart.Statechart;

/**
 * One change of a chart.
 *
 * @param kind what kind of change it is
 * @param words where and what, in one line
 * @param state the state whose traits are others
 * @param transition the number of the transition that has to be taken before the change can show;
 *     empty if it can show as soon as the state is entered
 * @param traits the state's traits afterwards
 */
record ChartChange(
    Kind kind, String words, StateId state, OptionalInt transition, StateTraits traits)
    implements Change {
  @Override
  public String subject() {
    return state.value();
  }

  @Override
  public Flow in(Flow flow) {
    return new Flow(
        flow.id(),
        changed(flow.chart(), old -> old.id().equals(state) ? traits : old),
        flow.failures(),
        flow.rules());
  }

  @Override
  public boolean showsIn(Trace trace) {
    return transition.isPresent()
        ? trace.transitions().contains(transition.getAsInt())
        : trace.states().contains(state);
  }

  /** A chart with other traits of its states. */
  static Statechart changed(Statechart chart, UnaryOperator<StateTraits> change) {
    return new Statechart(chart.id(), changed(chart.root(), change));
  }

  private static State changed(State state, UnaryOperator<StateTraits> change) {
    StateTraits traits = change.apply(state.traits());
    List<State> children = state.children().stream().map(child -> changed(child, change)).toList();
    return switch (state) {
      case AtomicState _ -> new AtomicState(traits);
      case FinalState _ -> new FinalState(traits);
      case CompoundState old -> new CompoundState(traits, old.initial(), children);
      case ParallelState _ -> new ParallelState(traits, children);
      case HistoryState old -> new HistoryState(traits, old.depth(), old.defaults());
    };
  }
}
