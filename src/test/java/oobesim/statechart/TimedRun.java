// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drives a chart on a virtual clock and writes down every step. */
public final class TimedRun {
  private final Stepper<Set<String>> stepper;
  private final Map<String, Pending> running = new LinkedHashMap<>();
  private final List<RecordedStep> steps = new ArrayList<>();
  private Step<Set<String>> last;
  private Duration now = Duration.ZERO;
  private int started;

  /** Enters the chart. */
  public TimedRun(Statechart chart) {
    stepper = new Stepper<>(chart, new FlagRules());
    take(Event.of("xstate.init"), stepper.start(Set.of()));
  }

  private record Pending(Event event, Duration due, int number) {}

  /** Sends an event; a machine that has ended hears nothing. */
  public TimedRun send(String name) {
    if (!last.done()) {
      Event event = Event.of(name);
      take(event, stepper.step(last.configuration(), last.context(), event));
    }
    return this;
  }

  /** Lets time pass. */
  public TimedRun pass(Duration time) {
    Duration end = now.plus(time);
    for (Optional<Pending> next = next(end); next.isPresent(); next = next(end)) {
      running.values().remove(next.get());
      now = next.get().due();
      send(next.get().event().name());
    }
    now = end;
    return this;
  }

  private Optional<Pending> next(Duration end) {
    return running.values().stream()
        .filter(timer -> timer.due().compareTo(end) <= 0 && !last.done())
        .min(Comparator.comparing(Pending::due).thenComparing(Pending::number));
  }

  private void take(Event event, Step<Set<String>> step) {
    last = step;
    steps.add(RecordedStep.of(event, step));
    for (TimerCommand timer : step.timers()) {
      switch (timer) {
        case TimerCommand.Cancel(String id) -> running.remove(id);
        case TimerCommand.Start(String id, Event later, Duration delay) ->
            running.put(id, new Pending(later, now.plus(delay), started++));
      }
    }
  }

  /** All steps so far. */
  public List<RecordedStep> steps() {
    return steps;
  }

  /** The latest step. */
  public Step<Set<String>> last() {
    return last;
  }
}
