// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The same charts in squirrel-foundation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class SquirrelBench {
  private final Memory memory = new Memory();
  private final Machine flat = flatMachine();
  private final Machine hierarchical = hierarchicalMachine();

  /** Begins both. */
  public SquirrelBench() {
    flat.start(memory);
    hierarchical.start(memory);
  }

  /** The machine's class, which the library wants to be its user's. */
  public static final class Machine extends AbstractStateMachine<Machine, String, String, Memory> {}

  /** The flags. */
  public static final class Memory {
    private boolean x;
    private boolean y;
    private boolean z;
  }

  /** One event on a chart without hierarchy. */
  @Benchmark
  public String flat() {
    flat.fire("next", memory);
    return flat.getCurrentState();
  }

  /** One event across three levels, with guards and actions. */
  @Benchmark
  public String hierarchical() {
    hierarchical.fire("next", memory);
    return hierarchical.getCurrentState();
  }

  private static StateMachineBuilder<Machine, String, String, Memory> builder() {
    return StateMachineBuilderFactory.create(
        Machine.class, String.class, String.class, Memory.class);
  }

  private static Machine flatMachine() {
    StateMachineBuilder<Machine, String, String, Memory> builder = builder();
    builder.externalTransition().from("a").to("b").on("next");
    builder.externalTransition().from("b").to("c").on("next");
    builder.externalTransition().from("c").to("a").on("next");
    return builder.newStateMachine("a");
  }

  private static Machine hierarchicalMachine() {
    StateMachineBuilder<Machine, String, String, Memory> builder = builder();
    builder.defineSequentialStatesOn("a", "b");
    builder.defineSequentialStatesOn("b", "c");
    builder.defineSequentialStatesOn("d", "e");
    builder.defineSequentialStatesOn("e", "f");
    builder.onEntry("b").perform(doing(m -> {}));
    builder.onExit("b").perform(doing(m -> {}));
    builder.onEntry("c").perform(doing(m -> m.x = true));
    builder.onExit("f").perform(doing(m -> m.x = false));
    builder.externalTransition().from("c").to("d").on("next").when(given(m -> m.x && !m.y));
    builder
        .externalTransition()
        .from("c")
        .to("f")
        .on("next")
        .when(given(m -> !(m.x && !m.y) && (m.x || !(m.y && m.z))));
    builder.externalTransition().from("f").to("a").on("next").when(given(m -> !m.y));
    return builder.newStateMachine("a");
  }

  private static AnonymousAction<Machine, String, String, Memory> doing(Consumer<Memory> what) {
    return new AnonymousAction<>() {
      @Override
      public void execute(String from, String to, String event, Memory m, Machine machine) {
        what.accept(m);
      }
    };
  }

  private static AnonymousCondition<Memory> given(Predicate<Memory> what) {
    return new AnonymousCondition<>() {
      @Override
      public boolean isSatisfied(Memory m) {
        return what.test(m);
      }
    };
  }
}
