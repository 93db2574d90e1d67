// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the real XState did with some hundred generated charts, the engine does, too. */
class RandomChartsTest {
  private static final Path FILE = Path.of("src/test/resources/statechart/random-charts.json");

  static List<JsonNode> charts() throws IOException {
    List<JsonNode> charts = new ArrayList<>();
    new JsonMapper().readTree(Files.readString(FILE)).get("charts").forEach(charts::add);
    return charts;
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("charts")
  void doesWhatXStateDoes(JsonNode line) {
    ChartReading reading = ChartReader.read(line.get("chart").toString(), ChartVocabulary.open());
    Statechart chart =
        reading.chart().orElseThrow(() -> new AssertionError(reading.findings().toString()));
    TimedRun replay = new TimedRun(chart);
    for (JsonNode input : line.get("inputs")) {
      if (input.isNumber()) {
        replay.pass(Duration.ofMillis(input.asLong()));
      } else {
        replay.send(input.asString());
      }
    }
    List<String> ids = chart.states().stream().map(state -> state.id().value()).toList();
    List<RecordedStep> recorded = new ArrayList<>();
    line.get("steps").forEach(step -> recorded.add(step(step, ids)));
    assertThat(RecordedStep.lines(replay.steps())).isEqualTo(RecordedStep.lines(recorded));
  }

  /** Event, numbers of the active states, actions, timers, history, flags. */
  private static RecordedStep step(JsonNode step, List<String> ids) {
    Map<String, List<String>> history = new TreeMap<>();
    for (String past : words(step.get(4), ";")) {
      String[] parts = past.split(":", -1);
      history.put(ids.get(Integer.parseInt(parts[0])), states(parts[1], ids));
    }
    return new RecordedStep(
        step.get(0).asString(),
        states(step.get(1).asString(), ids),
        words(step.get(2), " "),
        words(step.get(3), ";"),
        history,
        step.get(5).asString().contains("h"),
        step.get(5).asString().contains("d"));
  }

  private static List<String> states(String numbers, List<String> ids) {
    return Arrays.stream(numbers.split(" ")).map(Integer::valueOf).map(ids::get).toList();
  }

  private static List<String> words(JsonNode text, String separator) {
    return text.asString().isEmpty() ? List.of() : List.of(text.asString().split(separator));
  }
}
