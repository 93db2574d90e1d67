// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.util.concurrent.TimeUnit;
import oobesim.bench.BenchCharts.FlagWords;
import oobesim.bench.BenchCharts.Flags;
import oobesim.statechart.Event;
import oobesim.statechart.Statechart;
import oobesim.statechart.Step;
import oobesim.statechart.reference.Stepper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a step took when each was found anew: the engine that tests hold ours against. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ReferenceEngineBench {
  private static final Event NEXT = Event.of("next");
  private static final Event UNKNOWN = Event.of("unknown");

  private final Machine flat = new Machine(BenchCharts.FLAT);
  private final Machine hierarchical = new Machine(BenchCharts.HIERARCHICAL);
  private final Machine parallel = new Machine(BenchCharts.PARALLEL);

  /** One event on a chart without hierarchy. */
  @Benchmark
  public Step<Flags> flat() {
    return flat.send(NEXT);
  }

  /** One event across three levels, with guards, actions and a timer. */
  @Benchmark
  public Step<Flags> hierarchical() {
    return hierarchical.send(NEXT);
  }

  /** One event that three of four regions answer. */
  @Benchmark
  public Step<Flags> parallel() {
    return parallel.send(NEXT);
  }

  /** An event that nobody awaits. */
  @Benchmark
  public Step<Flags> ignored() {
    return parallel.send(UNKNOWN);
  }

  /** A chart with where it is now. */
  private static final class Machine {
    private final Stepper<Flags> stepper;
    private Step<Flags> last;

    Machine(Statechart chart) {
      stepper = new Stepper<>(chart, new FlagWords());
      last = stepper.start(Flags.NONE);
    }

    Step<Flags> send(Event event) {
      last = stepper.step(last.configuration(), last.context(), event);
      return last;
    }
  }
}
