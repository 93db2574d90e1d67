// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any chart, whatever events come. */
class StepperProperties {
  private static final Path FILE = Path.of("src/test/resources/statechart/random-charts.json");
  private static final List<String> EVENTS = List.of("e", "f", "g", "k.a", "k.b", "unknown");

  @Property(tries = 400, seed = "20260101")
  void theConfigurationIsAlwaysLegal(
      @ForAll("charts") Statechart chart, @ForAll("events") List<String> events) {
    for (Step<Set<String>> step : run(chart, events)) {
      assertThat(children(chart.root(), step.configuration())).isEmpty();
      assertThat(step.configuration().isActive(chart.root().id())).isTrue();
    }
  }

  @Property(tries = 200, seed = "20260102")
  void theSameInputsGiveTheSameSteps(
      @ForAll("charts") Statechart chart, @ForAll("events") List<String> events) {
    assertThat(run(chart, events)).isEqualTo(run(chart, events));
  }

  @Property(tries = 200, seed = "20260103")
  void anIgnoredEventLeavesEverythingAsItWas(
      @ForAll("charts") Statechart chart, @ForAll("events") List<String> events) {
    List<Step<Set<String>>> steps = run(chart, events);
    for (int i = 1; i < steps.size(); i++) {
      Step<Set<String>> step = steps.get(i);
      assertThat(step.handled()).isEqualTo(!step.taken().isEmpty());
      if (!step.handled()) {
        assertThat(step.configuration()).isEqualTo(steps.get(i - 1).configuration());
        assertThat(step.context()).isSameAs(steps.get(i - 1).context());
        assertThat(step.actions()).isEmpty();
        assertThat(step.timers()).isEmpty();
      }
    }
  }

  @Property(tries = 200, seed = "20260104")
  void whatIsAcceptedIsHandled(
      @ForAll("charts") Statechart chart, @ForAll("events") List<String> events) {
    Stepper<Set<String>> stepper = new Stepper<>(chart, new FlagRules());
    Step<Set<String>> now = stepper.start(Set.of());
    for (String name : events) {
      Event event = Event.of(name);
      boolean accepted = stepper.accepts(now.configuration(), now.context(), event);
      now = stepper.step(now.configuration(), now.context(), event);
      assertThat(!accepted || now.handled()).isTrue();
    }
  }

  private static List<Step<Set<String>>> run(Statechart chart, List<String> events) {
    Stepper<Set<String>> stepper = new Stepper<>(chart, new FlagRules());
    List<Step<Set<String>>> steps = new ArrayList<>(List.of(stepper.start(Set.of())));
    for (String event : events) {
      Step<Set<String>> last = steps.getLast();
      steps.add(stepper.step(last.configuration(), last.context(), Event.of(event)));
    }
    return steps;
  }

  /** Every state whose children are not as its kind needs them. */
  private static List<StateId> children(State state, StateConfiguration now) {
    List<StateId> wrong = new ArrayList<>();
    List<State> able =
        state.children().stream().filter(child -> !(child instanceof HistoryState)).toList();
    long active = able.stream().filter(child -> now.isActive(child.id())).count();
    int wanted =
        switch (state) {
          case CompoundState _ -> 1;
          case ParallelState _ -> able.size();
          case AtomicState _, FinalState _, HistoryState _ -> 0;
        };
    if (active != (now.isActive(state.id()) ? wanted : 0)) {
      wrong.add(state.id());
    }
    state.children().forEach(child -> wrong.addAll(children(child, now)));
    return wrong;
  }

  @Provide
  Arbitrary<List<String>> events() {
    return Arbitraries.of(EVENTS).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<Statechart> charts() throws IOException {
    List<Statechart> charts = new ArrayList<>();
    new JsonMapper()
        .readTree(Files.readString(FILE))
        .get("charts")
        .forEach(
            line ->
                ChartReader.read(line.get("chart").toString(), ChartVocabulary.open())
                    .chart()
                    .ifPresent(charts::add));
    return Arbitraries.of(charts);
  }
}
