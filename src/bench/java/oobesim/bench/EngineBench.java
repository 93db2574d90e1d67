// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Step;
import oobesim.statechart.Stepper;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a step takes: path search takes many thousands of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class EngineBench {
  private static final Event NEXT = Event.of("next");
  private static final Event UNKNOWN = Event.of("unknown");

  private final Machine flat =
      new Machine(
          """
          {"id": "flat", "initial": "a", "states": {
            "a": {"on": {"next": "b"}}, "b": {"on": {"next": "c"}}, "c": {"on": {"next": "a"}}}}
          """);

  private final Machine hierarchical =
      new Machine(
          """
          {"id": "deep", "initial": "a", "on": {"next": ".a"}, "states": {
            "a": {"initial": "b", "states": {
              "b": {"initial": "c", "entry": "show", "exit": "hide", "states": {
                "c": {"entry": "set", "on": {"next": [
                  {"target": "#deep.d", "guard": "x && !y"},
                  {"target": "#deep.d.e.f", "guard": "x || !(y && z)"}]}}}}}},
            "d": {"initial": "e", "states": {
              "e": {"initial": "f", "after": {"PT5S": "#deep.a"}, "states": {
                "f": {"exit": "clear", "on": {"next": {"target": "#deep.a", "guard": "!y"}}}}}}}}}
          """);

  private final Machine parallel =
      new Machine(
          """
          {"id": "wide", "type": "parallel", "states": {
            "p": {"initial": "a", "states": {
              "a": {"on": {"next": "b"}}, "b": {"on": {"next": "a"}}}},
            "q": {"initial": "a", "states": {
              "a": {"on": {"next": "b"}}, "b": {"always": "c"}, "c": {"on": {"next": "a"}}}},
            "r": {"initial": "a", "states": {
              "a": {"entry": "set", "on": {"next": "b"}},
              "b": {"entry": "clear", "on": {"next": {"target": "a", "guard": "!x"}}}}},
            "s": {}}}
          """);

  /** One event on a chart without hierarchy. */
  @Benchmark
  public Step<Set<String>> flat() {
    return flat.send(NEXT);
  }

  /** One event across three levels, with guards, actions and a timer. */
  @Benchmark
  public Step<Set<String>> hierarchicalWithGuards() {
    return hierarchical.send(NEXT);
  }

  /** One event that three of four regions answer. */
  @Benchmark
  public Step<Set<String>> parallel() {
    return parallel.send(NEXT);
  }

  /** An event that nobody awaits. */
  @Benchmark
  public Step<Set<String>> ignored() {
    return parallel.send(UNKNOWN);
  }

  /** A chart with where it is now. */
  private static final class Machine {
    private final Stepper<Set<String>> stepper;
    private Step<Set<String>> last;

    Machine(String json) {
      stepper =
          new Stepper<>(
              ChartReader.read(json, ChartVocabulary.open()).chart().orElseThrow(), new Flags());
      last = stepper.start(Set.of());
    }

    Step<Set<String>> send(Event event) {
      last = stepper.step(last.configuration(), last.context(), event);
      return last;
    }
  }

  /** One flag that actions set and clear. */
  private static final class Flags implements Rules<Set<String>> {
    @Override
    public boolean holds(Set<String> flags, String fact, Event event) {
      return flags.contains(fact);
    }

    @Override
    public Set<String> apply(Set<String> flags, ActionCall action, Event event) {
      return switch (action.name()) {
        case "set" -> {
          Set<String> more = new TreeSet<>(flags);
          more.add("x");
          yield more;
        }
        case "clear" -> Set.of();
        default -> flags;
      };
    }

    @Override
    public Duration delay(Set<String> flags, String name) {
      return Duration.ZERO;
    }
  }
}
