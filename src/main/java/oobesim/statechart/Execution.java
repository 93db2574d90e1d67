// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Has actions applied to the context and keeps what is left for others to do. */
final class Execution<C> {
  private final PlacedChart chart;
  private final Trail<C> trail;
  private final Deque<Event> raised;
  private final List<ActionCall> actions = new ArrayList<>();
  private final List<TimerCommand> timers = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final Effort effort;

  Execution(PlacedChart chart, Trail<C> trail, Deque<Event> raised, Effort effort) {
    this.effort = effort;
    this.chart = chart;
    this.trail = trail;
    this.raised = raised;
  }

  /** Enters a state: its actions, then its timers, then the actions of its initial transition. */
  void enter(PlacedState state, boolean byDefault, Event event) {
    effort.moved();
    perform(state.state.entry(), event);
    for (Cause.After after : chart.timersOf(state)) {
      Event timeout = Event.of(after.event());
      timers.add(new TimerCommand.Start(after.event(), timeout, length(after.delay())));
    }
    if (byDefault && state.state instanceof CompoundState compound) {
      perform(compound.initial().actions(), event);
    }
  }

  /** Leaves a state: its actions, then its timers. */
  void leave(PlacedState state, Event event) {
    effort.moved();
    perform(state.state.exit(), event);
    chart.timersOf(state).forEach(after -> timers.add(new TimerCommand.Cancel(after.event())));
  }

  /** Does actions in order. */
  void perform(List<ActionCall> calls, Event event) {
    for (ActionCall call : calls) {
      effort.acted();
      if (call.name().equals(Raise.NAME)) {
        raise(call);
      } else {
        trail.apply(call, event);
        actions.add(call);
      }
    }
  }

  private void raise(ActionCall call) {
    Event event = new Event(call.parameter(Raise.EVENT), Map.of());
    Raise.delay(call)
        .ifPresentOrElse(
            delay -> timers.add(new TimerCommand.Start(Raise.timer(call), event, length(delay))),
            () -> raised.add(event));
  }

  private Duration length(Delay delay) {
    return switch (delay) {
      case Delay.Fixed(Duration duration) -> duration;
      case Delay.Named(String name) -> {
        open.add(timers.size());
        yield trail.length(name);
      }
    };
  }

  List<ActionCall> actions() {
    return actions;
  }

  List<TimerCommand> timers() {
    return timers;
  }

  /** The places of those timers whose length the rules have told. */
  List<Integer> open() {
    return open;
  }
}
