// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import oobesim.support.Draws;
import oobesim.support.Property;

/**
 * A stepper that remembers does what the plain one of old did, which finds every step anew: on any
 * chart, after any events, whether it has gone that way before or not.
 */
class SameAsReferenceTest {
  private static final int WALKS = 3;

  /** A chart that does not come to rest is left after one such step: it takes milliseconds. */
  private static final int MANY = 100;

  @Property(tries = 150)
  void everyStepIsTheSame(Draws any) {
    Statechart chart = AnyChart.of(any);
    Pair pair = new Pair(chart, new Stepper<>(chart, new FlagRules()));
    for (int walk = 0; walk < WALKS; walk++) {
      pair.walk(events(any));
    }
  }

  /** Where little may be remembered, steps are found anew and are the same. */
  @Property(tries = 60)
  void withoutRoomEveryStepIsTheSame(Draws any) {
    Statechart chart = AnyChart.of(any);
    Pair pair = new Pair(chart, new Stepper<>(chart, new FlagRules(), any.integer(0, 12)));
    for (int walk = 0; walk < WALKS; walk++) {
      pair.walk(events(any));
    }
  }

  /** What one run has taught the stepper counts for others, which go there at the same time. */
  @Property(tries = 10)
  void runsAtTheSameTimeDoNotDisturbEachOther(Draws any) throws Exception {
    Statechart chart = AnyChart.of(any);
    Pair pair = new Pair(chart, new Stepper<>(chart, new FlagRules()));
    List<List<Event>> walks = any.list(4, 8, () -> events(any));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      walks.forEach(walk -> running.add(threads.submit(() -> pair.walk(walk))));
      for (Future<?> run : running) {
        run.get();
      }
    }
  }

  /** A configuration that another stepper made, or that was put together by hand, is as good. */
  @Property(tries = 40)
  void anybodysConfigurationCounts(Draws any) {
    Statechart chart = AnyChart.of(any);
    Stepper<Set<String>> ours = new Stepper<>(chart, new FlagRules());
    Stepper<Set<String>> others = new Stepper<>(chart, new FlagRules());
    Step<Set<String>> now = ours.start(Set.of());
    for (Event event : events(any)) {
      StateConfiguration copy =
          new StateConfiguration(now.configuration().active(), now.configuration().history());
      Step<Set<String>> next = ours.step(now.configuration(), now.context(), event);
      assertSame(others.step(copy, now.context(), event), next);
      assertSame(others.step(now.configuration(), now.context(), event), next);
      now = next;
    }
  }

  private static List<Event> events(Draws any) {
    return any.list(
        1, 12, () -> new Event(any.of(AnyChart.EVENTS), Map.of("n", "" + any.integer(0, 3))));
  }

  /** Equal, and in the same order where equal things may stand in another one. */
  private static void assertSame(Step<Set<String>> step, Step<Set<String>> reference) {
    assertThat(step).isEqualTo(reference).hasToString(reference.toString());
    assertThat(step.configuration()).hasSameHashCodeAs(reference.configuration());
  }

  /** The two steppers of one chart. */
  private record Pair(
      Statechart chart,
      Stepper<Set<String>> stepper,
      oobesim.statechart.reference.Stepper<Set<String>> reference) {
    private Pair(Statechart chart, Stepper<Set<String>> stepper) {
      this(chart, stepper, new oobesim.statechart.reference.Stepper<>(chart, new FlagRules()));
    }

    private void walk(List<Event> events) {
      Step<Set<String>> now = stepper.start(Set.of());
      assertSame(now, reference.start(Set.of()));
      if (now.taken().size() >= MANY) {
        return;
      }
      for (Event event : events) {
        StateConfiguration at = now.configuration();
        assertThat(stepper.accepts(at, now.context(), event))
            .isEqualTo(reference.accepts(at, now.context(), event));
        Step<Set<String>> expected = reference.step(at, now.context(), event);
        Step<Set<String>> found = stepper.step(at, now.context(), event);
        assertSame(found, expected);
        assertSame(stepper.step(at, now.context(), event), expected);
        if (found.taken().size() >= MANY) {
          return;
        }
        now = found;
      }
    }
  }
}
