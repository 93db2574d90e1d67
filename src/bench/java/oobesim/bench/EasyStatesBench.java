// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The flat chart in easy-states, which has no hierarchy. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class EasyStatesBench {
  private final FiniteStateMachine machine = machine();

  /** The one event; the library tells events apart by their class. */
  public static final class Next extends AbstractEvent {}

  /** One event on a chart without hierarchy; each event has its own time. */
  @Benchmark
  public Object flat() throws FiniteStateMachineException {
    return machine.fire(new Next());
  }

  private static FiniteStateMachine machine() {
    org.jeasy.states.api.State a = new org.jeasy.states.api.State("a");
    org.jeasy.states.api.State b = new org.jeasy.states.api.State("b");
    org.jeasy.states.api.State c = new org.jeasy.states.api.State("c");
    return new FiniteStateMachineBuilder(Set.of(a, b, c), a)
        .registerTransition(transition(a, b))
        .registerTransition(transition(b, c))
        .registerTransition(transition(c, a))
        .build();
  }

  private static Transition transition(
      org.jeasy.states.api.State from, org.jeasy.states.api.State to) {
    return new TransitionBuilder()
        .name(from.getName() + to.getName())
        .sourceState(from)
        .eventType(Next.class)
        .targetState(to)
        .build();
  }
}
