// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the real XState was recorded to do with a chart, the engine does. */
class ConformanceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path FOLDER = Path.of("src/test/resources/statechart/conformance");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void doesWhatXStateDoes(Path fixture) throws IOException {
    JsonNode file = JSON.readTree(Files.readString(fixture));
    Statechart chart = chart(file.get("chart"));
    for (JsonNode run : file.get("runs")) {
      TimedRun replay = new TimedRun(chart);
      run.get("inputs").forEach(input -> give(replay, input));
      assertThat(RecordedStep.lines(replay.steps()))
          .isEqualTo(RecordedStep.lines(recorded(run.get("steps"))));
    }
  }

  private static Statechart chart(JsonNode json) {
    ChartReading reading = ChartReader.read(json.toString(), ChartVocabulary.open());
    return reading.chart().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private static void give(TimedRun replay, JsonNode input) {
    if (input.isNumber()) {
      replay.pass(Duration.ofMillis(input.asLong()));
    } else {
      replay.send(input.asString());
    }
  }

  private static List<RecordedStep> recorded(JsonNode steps) {
    List<RecordedStep> found = new ArrayList<>();
    steps.forEach(step -> found.add(JSON.treeToValue(step, RecordedStep.class)));
    return found;
  }
}
