// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.session.Timers;
import oobesim.statechart.AnyChart;
import oobesim.statechart.Cause;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;
import oobesim.support.Draws;

/**
 * Walks through a chart by chance, rather along ways that were not gone yet.
 *
 * @param chart the chart
 * @param any what decides
 * @param taken the numbers of the transitions that were taken so far, in other walks as well
 */
record AnyWalk(Statechart chart, Draws any, Set<Integer> taken) {
  /** A chart that does not come to rest is left after one such step. */
  static final int MANY = 100;

  private static final int PATIENCE = 40;
  private static final Rules<Long> RULES = Marked.over(new RandomFacts());

  /** So many steps, if the machine does not end before. */
  ToldWalk<Long> steps(int most) {
    ToldWalk<Long> walk = new ToldWalk<>(chart, ChartWords.of(chart), RULES, any.number());
    Duration now = Duration.ZERO;
    for (int i = 0; i < most && walk.last().taken().size() < MANY && !walk.last().done(); i++) {
      Optional<Timers.Waiting> timer = walk.timers().next().filter(_ -> any.oneIn(3));
      now = timer.map(Timers.Waiting::due).orElse(now);
      Event event = timer.map(Timers.Waiting::event).orElseGet(() -> event(walk));
      walk.takes(context(walk, event), event, now).taken().forEach(it -> taken.add(it.order()));
    }
    return walk;
  }

  private Event event(ToldWalk<Long> walk) {
    List<Transition> awaited =
        active(walk).stream()
            .filter(it -> it.cause() instanceof Cause.On(String name) && !name.contains("*"))
            .toList();
    List<Transition> fresh = awaited.stream().filter(this::fresh).toList();
    List<Transition> rather = fresh.isEmpty() || any.oneIn(3) ? awaited : fresh;
    return rather.isEmpty() || any.oneIn(8)
        ? Event.of(any.of(AnyChart.EVENTS))
        : Event.of(any.of(rather).cause().descriptor().orElseThrow());
  }

  /** Facts that make a new way possible, if such are found soon. */
  private long context(ToldWalk<Long> walk, Event event) {
    List<Transition> ways =
        active(walk).stream()
            .filter(this::fresh)
            .filter(it -> it.cause().descriptor().equals(Optional.of(event.name())))
            .toList();
    long context = any.number();
    for (int i = 0; i < PATIENCE && !ways.isEmpty(); i++) {
      long facts = context;
      Transition wanted = any.of(ways);
      if (wanted.guard().isEmpty()
          || wanted.guard().get().holds(fact -> RULES.holds(facts, fact, event))) {
        return facts;
      }
      context = any.number();
    }
    return context;
  }

  private List<Transition> active(ToldWalk<Long> walk) {
    return chart.transitions().stream()
        .filter(it -> walk.configuration().isActive(it.source()))
        .toList();
  }

  private boolean fresh(Transition transition) {
    return !taken.contains(transition.order());
  }
}
