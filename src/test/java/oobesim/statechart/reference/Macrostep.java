// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.Event;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.Rules;
import oobesim.statechart.Transition;

/** One run to completion: where the machine is while it is not yet at rest. */
final class Macrostep<C> {
  private final PlacedChart chart;
  private final Selection<C> selection;
  private final Execution<C> execution;
  private final Effort effort = new Effort();
  private final Deque<Event> raised = new ArrayDeque<>();
  private final List<Transition> taken = new ArrayList<>();
  // Kept in the order of entering, which decides between regions in the microsteps to come.
  private Set<PlacedState> active;
  private Map<PlacedState, List<PlacedState>> history;
  private Event event;
  private boolean done;

  Macrostep(
      PlacedChart chart,
      Rules<C> rules,
      C context,
      Set<PlacedState> active,
      Map<PlacedState, List<PlacedState>> history,
      Event event) {
    this.chart = chart;
    this.selection = new Selection<>(chart, rules, effort);
    this.execution = new Execution<>(chart, rules, context, raised, effort);
    this.active = active;
    this.history = history;
    this.event = event;
  }

  /** Enters the chart. */
  void start() {
    List<PlacedState> targets = new ArrayList<>();
    collectInitial(chart.root, targets);
    Transition initial =
        new Transition(
            chart.root.state.id(),
            new Cause.Always(),
            Optional.empty(),
            targets.stream().map(target -> target.state.id()).toList(),
            List.of(),
            true,
            -1,
            Map.of(),
            "");
    enter(new Reach(chart, history), List.of(new PlacedTransition(initial, chart.root, targets)));
    finish();
    settle();
  }

  private void collectInitial(PlacedState state, List<PlacedState> targets) {
    targets.add(state);
    switch (state.state) {
      case CompoundState compound -> collectInitial(chart.initialOf(compound), targets);
      case ParallelState _ -> state.regions().forEach(region -> collectInitial(region, targets));
      case AtomicState _, FinalState _, HistoryState _ -> {}
    }
  }

  /** Answers the event and everything that follows from it. */
  void run() {
    microstep(selection.answers(chart.root, active, execution.context(), event));
    settle();
  }

  private void settle() {
    boolean eventless = true;
    for (int count = 0; !done && count < Stepper.MOST_MICROSTEPS && !effort.tooMuch(); count++) {
      List<PlacedTransition> enabled =
          eventless
              ? selection.eventless(active, new Reach(chart, history), execution.context(), event)
              : List.of();
      boolean always = !enabled.isEmpty();
      if (!always) {
        if (raised.isEmpty()) {
          return;
        }
        event = raised.removeFirst();
        enabled = selection.answers(chart.root, active, execution.context(), event);
      }
      boolean changed = microstep(enabled);
      // Eventless transitions that change nothing would be enabled again for ever.
      eventless = !always || changed;
    }
  }

  /** Takes transitions together; tells whether anything is different afterwards. */
  private boolean microstep(List<PlacedTransition> enabled) {
    effort.looked((long) active.size() * (1 + enabled.size()));
    Reach reach = new Reach(chart, history);
    List<PlacedTransition> chosen = reach.withoutConflicts(enabled, active);
    Set<PlacedState> before = new LinkedHashSet<>(active);
    C context = execution.context();
    boolean recorded = exit(chosen);
    for (PlacedTransition transition : chosen) {
      if (!transition.transition().inert()) {
        taken.add(transition.transition());
      }
      execution.perform(transition.transition().actions(), event);
    }
    enter(reach, chosen);
    finish();
    if (recorded || done || !before.equals(active)) {
      return true;
    }
    // Nothing was really left: XState keeps the old order, too.
    active = before;
    return !Objects.equals(context, execution.context());
  }

  private boolean exit(List<PlacedTransition> transitions) {
    List<PlacedState> leaving =
        new ArrayList<>(new Reach(chart, history).exitSet(transitions, active));
    leaving.sort(Comparator.comparingInt((PlacedState state) -> state.order).reversed());
    boolean recorded = record(leaving);
    for (PlacedState state : leaving) {
      execution.leave(state, event);
      active.remove(state);
    }
    return recorded;
  }

  private boolean record(List<PlacedState> leaving) {
    Map<PlacedState, List<PlacedState>> changed = new LinkedHashMap<>(history);
    boolean recorded = false;
    for (PlacedState state : leaving) {
      for (PlacedState child : state.children) {
        if (child.state instanceof HistoryState past) {
          changed.put(child, recalled(state, past.depth()));
          recorded = true;
        }
      }
    }
    history = changed;
    return recorded;
  }

  private List<PlacedState> recalled(PlacedState left, HistoryState.Depth depth) {
    return active.stream()
        .filter(
            state ->
                switch (depth) {
                  case SHALLOW -> state.parent == left;
                  case DEEP -> state.atomic() && state.inside(left);
                })
        .toList();
  }

  private void enter(Reach before, List<PlacedTransition> transitions) {
    Entry entry = new Entry(before, new Reach(chart, history), transitions);
    Set<PlacedState> completed = new LinkedHashSet<>();
    for (PlacedState state : entry.inOrder()) {
      active.add(state);
      execution.enter(state, entry.startsByDefault(state), event);
      if (state.state instanceof FinalState) {
        done |= Completion.raise(state, active, completed, raised);
      }
    }
  }

  /** A machine that has ended leaves its states without becoming inactive. */
  private void finish() {
    if (done) {
      active.stream()
          .sorted(Comparator.comparingInt((PlacedState state) -> state.order).reversed())
          .forEach(state -> execution.leave(state, event));
    }
  }

  Set<PlacedState> active() {
    return active;
  }

  Map<PlacedState, List<PlacedState>> history() {
    return history;
  }

  Execution<C> execution() {
    return execution;
  }

  List<Transition> taken() {
    return taken;
  }

  long effort() {
    return effort.spent();
  }

  boolean done() {
    return done;
  }
}
