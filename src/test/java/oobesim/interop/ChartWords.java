// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.Raise;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;

/**
 * The words of a chart whose sense lies outside it.
 *
 * @param facts what its guards ask
 * @param durations the names of lengths of time
 */
record ChartWords(SortedSet<String> facts, SortedSet<String> durations) {
  static ChartWords of(Statechart chart) {
    ChartWords words = new ChartWords(new TreeSet<>(), new TreeSet<>());
    chart.transitions().forEach(it -> it.guard().ifPresent(words::note));
    chart.states().forEach(words::note);
    return words;
  }

  private void note(Guard guard) {
    switch (guard) {
      case Guard.Fact(String name) -> facts.add(name);
      case Guard.Not(Guard inner) -> note(inner);
      case Guard.And(Guard left, Guard right) -> Stream.of(left, right).forEach(this::note);
      case Guard.Or(Guard left, Guard right) -> Stream.of(left, right).forEach(this::note);
    }
  }

  private void note(State state) {
    state.transitions().stream()
        .map(it -> it.cause() instanceof Cause.After timer ? timer.delay() : null)
        .forEach(this::note);
    calls(state)
        .filter(call -> call.name().equals(Raise.NAME))
        .map(Raise::delay)
        .flatMap(Optional::stream)
        .forEach(this::note);
  }

  private void note(Delay delay) {
    if (delay instanceof Delay.Named(String name)) {
      durations.add(name);
    }
  }

  private static Stream<ActionCall> calls(State state) {
    Stream<ActionCall> begin =
        state instanceof CompoundState compound
            ? compound.initial().actions().stream()
            : Stream.empty();
    Stream<ActionCall> on = state.transitions().stream().flatMap(it -> it.actions().stream());
    return Stream.of(state.entry().stream(), state.exit().stream(), begin, on).flatMap(it -> it);
  }
}
