// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same charts in stateless4j, whose machine carries its state in itself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class StatelessBench {
  private final StateMachine<String, String> flat = new StateMachine<>("a", flatConfig());
  private boolean x;
  private final StateMachine<String, String> hierarchical =
      new StateMachine<>("a", hierarchicalConfig());

  /** Enters the second chart where ours starts. */
  public StatelessBench() {
    hierarchical.fireInitialTransition();
    hierarchical.fire("start");
  }

  /** One event on a chart without hierarchy. */
  @Benchmark
  public String flat() {
    flat.fire("next");
    return flat.getState();
  }

  /** One event across three levels, with guards and actions; it knows no initial states. */
  @Benchmark
  public String hierarchical() {
    hierarchical.fire("next");
    return hierarchical.getState();
  }

  private static StateMachineConfig<String, String> flatConfig() {
    StateMachineConfig<String, String> config = new StateMachineConfig<>();
    config.configure("a").permit("next", "b");
    config.configure("b").permit("next", "c");
    config.configure("c").permit("next", "a");
    return config;
  }

  /** Of two guards only one may hold here, so the second one says that the first does not. */
  private StateMachineConfig<String, String> hierarchicalConfig() {
    boolean y = false;
    boolean z = false;
    StateMachineConfig<String, String> config = new StateMachineConfig<>();
    config.configure("a").permit("start", "c");
    config.configure("b").substateOf("a").onEntry(() -> {}).onExit(() -> {});
    config
        .configure("c")
        .substateOf("b")
        .onEntry(() -> x = true)
        .permitIf("next", "f", () -> x && !y)
        .permitIf("next", "d", () -> !(x && !y) && (x || !(y && z)));
    config.configure("d");
    config.configure("e").substateOf("d");
    config.configure("f").substateOf("e").onExit(() -> x = false).permitIf("next", "c", () -> !y);
    return config;
  }
}
