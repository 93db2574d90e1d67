// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** The same charts in Spring Statemachine. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class SpringBench {
  private static final Mono<Message<String>> NEXT =
      Mono.just(MessageBuilder.withPayload("next").build());

  private StateMachine<String, String> flat;
  private StateMachine<String, String> hierarchical;
  private boolean x;

  /** Begins both. */
  @Setup
  public void begin() throws Exception {
    flat = flatMachine();
    hierarchical = hierarchicalMachine();
    flat.startReactively().block();
    hierarchical.startReactively().block();
  }

  /** One event on a chart without hierarchy. */
  @Benchmark
  public Object flat() {
    return flat.sendEvent(NEXT).blockLast();
  }

  /** One event across three levels, with guards and actions. */
  @Benchmark
  public Object hierarchical() {
    return hierarchical.sendEvent(NEXT).blockLast();
  }

  private static StateMachine<String, String> flatMachine() throws Exception {
    StateMachineBuilder.Builder<String, String> builder = StateMachineBuilder.builder();
    builder.configureStates().withStates().initial("a").states(Set.of("b", "c"));
    builder
        .configureTransitions()
        .withExternal()
        .source("a")
        .target("b")
        .event("next")
        .and()
        .withExternal()
        .source("b")
        .target("c")
        .event("next")
        .and()
        .withExternal()
        .source("c")
        .target("a")
        .event("next");
    return builder.build();
  }

  private StateMachine<String, String> hierarchicalMachine() throws Exception {
    boolean y = false;
    boolean z = false;
    StateMachineBuilder.Builder<String, String> builder = StateMachineBuilder.builder();
    builder
        .configureStates()
        .withStates()
        .initial("a")
        .state("d")
        .and()
        .withStates()
        .parent("a")
        .initial("b")
        .state("b", any -> {}, any -> {})
        .and()
        .withStates()
        .parent("b")
        .initial("c")
        .stateEntry("c", any -> x = true)
        .and()
        .withStates()
        .parent("d")
        .initial("e")
        .and()
        .withStates()
        .parent("e")
        .initial("f")
        .stateExit("f", any -> x = false);
    builder
        .configureTransitions()
        .withExternal()
        .source("c")
        .target("d")
        .event("next")
        .guard(any -> x && !y)
        .and()
        .withExternal()
        .source("c")
        .target("f")
        .event("next")
        .guard(any -> !(x && !y) && (x || !(y && z)))
        .and()
        .withExternal()
        .source("f")
        .target("a")
        .event("next")
        .guard(any -> !y);
    return builder.build();
  }
}
