// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.api.Test;

/** What never rests is cut; where XState and the engine keep different orders. */
class RunawayTest {
  @Test
  void eventsThatRaiseThemselvesAreCutWithoutThrowing() {
    Step<Set<String>> step =
        start(
            """
            {"id": "m", "on": {"e": {"actions": ["go", {"type": "raise", "params": {"event": "e"}}]}},
             "entry": {"type": "raise", "params": {"event": "e"}}}
            """);
    assertThat(step.taken()).hasSize(Stepper.MOST_MICROSTEPS);
    assertThat(step.done()).isFalse();
    assertThat(step.configuration().active()).containsExactly(new StateId("m"));
  }

  @Test
  void anEventlessCycleIsCutInALegalConfiguration() {
    Step<Set<String>> step =
        start(
            """
            {"id": "m", "initial": "a", "states": {
              "a": {"always": {"target": "b", "guard": "!x"}, "entry": "clear-x"},
              "b": {"always": {"target": "a", "guard": "!y"}}}}
            """);
    assertThat(step.taken()).hasSize(Stepper.MOST_MICROSTEPS);
    assertThat(step.configuration().active()).hasSize(2);
  }

  /** XState would take the right region first here: it entered l2 after r1. */
  @Test
  void betweenStepsRegionsStandInDocumentOrder() {
    Statechart chart =
        chart(
            """
            {"id": "m", "type": "parallel", "on": {"sx": {"actions": "set-x"}}, "states": {
              "l": {"initial": "l1", "states": {
                "l1": {"on": {"n": "l2"}},
                "l2": {"always": {"guard": "x", "target": "l3", "actions": "left"}}, "l3": {}}},
              "r": {"initial": "r1", "states": {
                "r1": {"always": {"guard": "x", "target": "r2", "actions": "right"}}, "r2": {}}}}}
            """);
    TimedRun run = new TimedRun(chart).send("n").send("sx");
    assertThat(run.steps().getLast().actions()).containsExactly("set-x", "left", "right");
  }

  @Test
  void aMachineThatHasEndedIgnoresEverything() {
    Statechart chart =
        chart(
            """
            {"id": "m", "initial": "a", "on": {"e": {"actions": "never"}},
             "states": {"a": {"type": "final"}}}
            """);
    Stepper<Set<String>> stepper = new Stepper<>(chart, new FlagRules());
    Step<Set<String>> end = stepper.start(Set.of());
    Step<Set<String>> after = stepper.step(end.configuration(), Set.of(), Event.of("e"));
    assertThat(end.done()).isTrue();
    assertThat(after.handled()).isFalse();
    assertThat(after.done()).isTrue();
    assertThat(stepper.accepts(end.configuration(), Set.of(), Event.of("e"))).isFalse();
  }

  private static Step<Set<String>> start(String json) {
    return new Stepper<>(chart(json), new FlagRules()).start(Set.of());
  }

  private static Statechart chart(String json) {
    return ChartReader.read(json, ChartVocabulary.open()).chart().orElseThrow();
  }
}
