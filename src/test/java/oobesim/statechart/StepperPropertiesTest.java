// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.Draws;
import oobesim.support.Property;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any chart, whatever events come. */
class StepperPropertiesTest {
  private static final Path FILE = Path.of("src/test/resources/statechart/random-charts.json");
  private static final List<String> EVENTS = List.of("e", "f", "g", "k.a", "k.b", "unknown");
  private static final List<Statechart> CHARTS = charts();

  @Property(tries = 400, seed = 20260101)
  void theConfigurationIsAlwaysLegal(Draws any) {
    Statechart chart = any.of(CHARTS);
    List<String> events = events(any);
    for (Step<Set<String>> step : run(chart, events)) {
      assertThat(children(chart.root(), step.configuration())).isEmpty();
      assertThat(step.configuration().isActive(chart.root().id())).isTrue();
    }
  }

  @Property(tries = 200, seed = 20260102)
  void theSameInputsGiveTheSameSteps(Draws any) {
    Statechart chart = any.of(CHARTS);
    List<String> events = events(any);
    assertThat(run(chart, events)).isEqualTo(run(chart, events));
  }

  @Property(tries = 200, seed = 20260103)
  void anIgnoredEventLeavesEverythingAsItWas(Draws any) {
    Statechart chart = any.of(CHARTS);
    List<String> events = events(any);
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

  @Property(tries = 200, seed = 20260104)
  void whatIsAcceptedIsHandled(Draws any) {
    Statechart chart = any.of(CHARTS);
    List<String> events = events(any);
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

  private static List<String> events(Draws any) {
    return any.list(1, 12, () -> any.of(EVENTS));
  }

  private static List<Statechart> charts() {
    List<Statechart> charts = new ArrayList<>();
    new JsonMapper()
        .readTree(FILE)
        .get("charts")
        .forEach(
            line ->
                ChartReader.read(line.get("chart").toString(), ChartVocabulary.open())
                    .chart()
                    .ifPresent(charts::add));
    return charts;
  }
}
