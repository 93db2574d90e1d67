// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import java.util.concurrent.TimeUnit;
import oobesim.bench.BenchCharts.Flags;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The flat chart in COLA, which has no hierarchy and hands the state back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ColaBench {
  private final StateMachine<String, String, Flags> machine = machine();
  private String state = "a";

  /** One event on a chart without hierarchy. */
  @Benchmark
  public String flat() {
    state = machine.fireEvent(state, "next", Flags.NONE);
    return state;
  }

  private static StateMachine<String, String, Flags> machine() {
    StateMachineBuilder<String, String, Flags> builder = StateMachineBuilderFactory.create();
    builder.externalTransition().from("a").to("b").on("next");
    builder.externalTransition().from("b").to("c").on("next");
    builder.externalTransition().from("c").to("a").on("next");
    return builder.build("flat");
  }
}
