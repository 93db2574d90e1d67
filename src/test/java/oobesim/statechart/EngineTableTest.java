// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine as tables: what was sent, where the machine is then, what it did at last. */
class EngineTableTest {
  private static final String PLAYER =
      """
      {"id": "player", "initial": "off", "states": {
        "off": {"on": {"power": "on", "resume": "on.last"}},
        "on": {"type": "parallel", "entry": "light", "exit": "dark",
          "on": {"power": "off"},
          "states": {
            "sound": {"initial": "loud", "states": {
              "loud": {"on": {"mute": "silent"}}, "silent": {"on": {"mute": "loud"}}}},
            "tape": {"initial": "stopped", "states": {
              "stopped": {"on": {"play": {"target": "playing", "actions": "spin"}}},
              "playing": {"entry": "hum", "exit": "rest", "after": {"PT2S": "ended"},
                "on": {"stop": "stopped", "play": {}}},
              "ended": {"always": {"target": "stopped", "guard": "loop"}}}},
            "last": {"type": "history", "history": "deep"}}}}}
      """;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | off                                    | ''
          mute                   | off                                    | ''
          power                  | on sound loud tape stopped             | light
          power mute             | on sound silent tape stopped           | ''
          power play             | on sound loud tape playing             | spin hum
          power play mute        | on sound silent tape playing           | ''
          power play play        | on sound loud tape playing             | ''
          power play stop        | on sound loud tape stopped             | rest
          power play power       | off                                    | rest dark
          power play power power | on sound loud tape stopped             | light
          power mute play power resume | on sound silent tape playing     | light hum
          resume                 | on sound loud tape stopped             | light
          power play 1999        | on sound loud tape playing             | spin hum
          power play 2000        | on sound loud tape ended               | rest
          power play 1000 stop 1000 | on sound loud tape stopped          | rest
          power play 1000 power resume 1999 | on sound loud tape playing  | light hum
          power play 1000 power resume 2000 | on sound loud tape ended    | rest
          """)
  void fromEventsToStates(String inputs, String states, String actions) {
    TimedRun run = new TimedRun(chart(PLAYER));
    give(run, inputs);
    assertThat(keys(run)).isEqualTo("player " + states);
    assertThat(String.join(" ", run.steps().getLast().actions())).isEqualTo(actions);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          off  | power  | true
          off  | play   | false
          on   | play   | true
          on   | resume | false
          busy | play   | false
          busy | stop   | true
          """)
  void acceptsWhatATransitionAnswers(String where, String event, boolean accepted) {
    Statechart chart = chart(PLAYER);
    TimedRun run = new TimedRun(chart);
    give(run, where.equals("off") ? "" : where.equals("on") ? "power" : "power play");
    Stepper<Set<String>> stepper = new Stepper<>(chart, new FlagRules());
    assertThat(stepper.accepts(run.last().configuration(), run.last().context(), Event.of(event)))
        .isEqualTo(accepted);
  }

  @ParameterizedTest(name = "after {0} starts {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PT2S        | xstate.after.2000.m 2000
          2000        | xstate.after.2000.m 2000
          0           | xstate.after.0.m 0
          P1D         | xstate.after.86400000.m 86400000
          P200D       | xstate.after.17280000000.m 17280000000
          short       | xstate.after.short.m 1000
          """)
  void delaysBecomeTimers(String key, String timer) {
    String json = "{\"id\": \"m\", \"after\": {\"%s\": {\"actions\": \"late\"}}}".formatted(key);
    assertThat(new TimedRun(chart(json)).steps().getFirst().timers())
        .containsExactly("start " + timer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"short;PT3S;P200D;20, 20 3000 short 17280000000", "b;a;2;1, 1 2 b a"})
  void shortNumbersStartFirstAndNamesAsWritten(String keys, String order) {
    String after =
        List.of(keys.split(";")).stream()
            .map(key -> "\"%s\": {\"actions\": \"late\"}".formatted(key))
            .collect(Collectors.joining(","));
    String started =
        new TimedRun(chart("{\"id\": \"m\", \"after\": {%s}}".formatted(after)))
            .steps().getFirst().timers().stream()
                .map(timer -> timer.split("[ .]")[3])
                .collect(Collectors.joining(" "));
    assertThat(started).isEqualTo(order);
  }

  private static void give(TimedRun run, String inputs) {
    for (String input : inputs.split(" ")) {
      if (input.matches("\\d+")) {
        run.pass(Duration.ofMillis(Long.parseLong(input)));
      } else if (!input.isEmpty()) {
        run.send(input);
      }
    }
  }

  private static String keys(TimedRun run) {
    return run.last().configuration().active().stream()
        .map(id -> id.value().substring(id.value().lastIndexOf('.') + 1))
        .collect(Collectors.joining(" "));
  }

  private static Statechart chart(String json) {
    ChartReading reading = ChartReader.read(json, ChartVocabulary.open());
    return reading.chart().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
