// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Step;

/**
 * Runs a chart as a pure function: configuration, context and event in, everything new out.
 *
 * <p>The semantics are XState v5's. Between steps the active states stand in document order, as
 * SCXML wants it; XState keeps them in the order of entering, which only matters when eventless
 * transitions of several regions become enabled by the same event.
 *
 * @param <C> the context
 */
public final class Stepper<C> {
  /** A step is cut after so many microsteps, since it would not end by itself. */
  public static final int MOST_MICROSTEPS = 1000;

  private static final Event INIT = Event.of("xstate.init");

  private final PlacedChart chart;
  private final Rules<C> rules;

  /** Prepares a chart; the stepper keeps no other state. */
  public Stepper(Statechart chart, Rules<C> rules) {
    this.chart = new PlacedChart(chart);
    this.rules = rules;
  }

  /** Enters the chart. */
  public Step<C> start(C context) {
    Macrostep<C> run =
        new Macrostep<>(chart, rules, context, new LinkedHashSet<>(), Map.of(), INIT);
    run.start();
    return finished(run);
  }

  /** What the event does; nothing, with {@code handled} false, if it is not awaited now. */
  public Step<C> step(StateConfiguration now, C context, Event event) {
    Set<PlacedState> active = active(now);
    if (Completion.reached(chart.root, active)) {
      return new Step<>(now, context, List.of(), List.of(), List.of(), false, 1, true);
    }
    Macrostep<C> run = new Macrostep<>(chart, rules, context, active, history(now), event);
    run.run();
    if (run.taken().isEmpty()) {
      return new Step<>(now, context, List.of(), List.of(), List.of(), false, run.effort(), false);
    }
    return finished(run);
  }

  /**
   * Whether the event would be answered by a transition of its own. Eventless transitions, which
   * any event may set off, do not count, nor do forbidden ones.
   */
  public boolean accepts(StateConfiguration now, C context, Event event) {
    Set<PlacedState> active = active(now);
    return !Completion.reached(chart.root, active)
        && new Selection<>(chart, rules, new Effort())
            .answers(chart.root, active, context, event).stream()
                .anyMatch(answer -> !answer.transition().inert());
  }

  private Set<PlacedState> active(StateConfiguration now) {
    return new LinkedHashSet<>(chart.at(now.active()));
  }

  private Map<PlacedState, List<PlacedState>> history(StateConfiguration now) {
    Map<PlacedState, List<PlacedState>> placed = new LinkedHashMap<>();
    now.history().forEach((id, states) -> placed.put(chart.at(id), chart.at(states)));
    return placed;
  }

  private Step<C> finished(Macrostep<C> run) {
    Map<StateId, Set<StateId>> history = new LinkedHashMap<>();
    run.history().forEach((past, states) -> history.put(past.state.id(), ids(states)));
    return new Step<>(
        new StateConfiguration(ids(run.active()), history),
        run.execution().context(),
        run.execution().actions(),
        run.execution().timers(),
        run.taken(),
        true,
        run.effort(),
        run.done());
  }

  private static SequencedSet<StateId> ids(Collection<PlacedState> states) {
    SequencedSet<StateId> ids = new LinkedHashSet<>();
    states.stream()
        .sorted(Comparator.comparingInt(state -> state.order))
        .forEach(state -> ids.add(state.state.id()));
    return ids;
  }
}
