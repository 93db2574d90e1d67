// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;
import oobesim.statechart.TimedRun;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus of SCION, with the tests of the W3C for SCXML in it: what our form can say goes
 * through the configurations that are expected there. All others are listed with the reason.
 */
@NeedsNode(ScxmlCorpusTest.PACKAGE)
class ScxmlCorpusTest {
  static final String PACKAGE = "@scion-scxml/test-framework";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path EXCLUDED = Path.of("src/test/resources/interop/scxml-excluded.txt");
  private static final Path FOUND = Path.of("target/scxml-excluded.txt");

  @Test
  void everyCaseRunsOrIsListedWithItsReason() throws Exception {
    Path corpus = Path.of(System.getenv(NodeProgram.MODULES), PACKAGE, "test");
    SortedMap<String, String> found = new TreeMap<>();
    int ran = 0;
    for (Path script : scripts(corpus)) {
      String outcome = outcome(script);
      if (outcome.isEmpty()) {
        ran++;
      } else {
        found.put(corpus.relativize(script).toString().replaceAll("\\.json$", ""), outcome);
      }
    }
    Files.createDirectories(FOUND.getParent());
    Files.write(FOUND, lines(found));
    assertThat(lines(found)).isEqualTo(listed());
    assertThat(ran).isGreaterThan(80);
  }

  private static List<Path> scripts(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> Files.exists(beside(file)))
          .sorted()
          .toList();
    }
  }

  private static Path beside(Path script) {
    return Path.of(script.toString().replaceAll("\\.json$", ".scxml"));
  }

  private static List<String> lines(Map<String, String> found) {
    return found.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList();
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(EXCLUDED).stream().filter(line -> !line.startsWith("#")).toList();
  }

  /** Why a case cannot be run or ends otherwise than expected; empty if all is as expected. */
  private static String outcome(Path script) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    ScxmlReader reader =
        new ScxmlReader(
            factory.newDocumentBuilder().parse(beside(script).toFile()).getDocumentElement());
    try {
      String json = reader.chart().toString();
      ChartReading reading = ChartReader.read(json, ChartVocabulary.open());
      return reading.chart().isPresent()
          ? difference(reader, reading.chart().get(), JSON.readTree(Files.readString(script)))
          : "refused as " + reading.findings().getFirst().code();
    } catch (ScxmlReader.Unsayable unsayable) {
      return unsayable.getMessage();
    }
  }

  private static String difference(ScxmlReader reader, Statechart chart, JsonNode script) {
    TimedRun run = new TimedRun(chart).pass(Duration.ZERO);
    if (!innermost(reader, chart, run).equals(names(script.get("initialConfiguration")))) {
      return "begins in " + innermost(reader, chart, run);
    }
    for (JsonNode step : script.get("events")) {
      run.pass(Duration.ofMillis(step.path("after").asLong(0)));
      run.send(step.get("event").get("name").asString()).pass(Duration.ZERO);
      if (!innermost(reader, chart, run).equals(names(step.get("nextConfiguration")))) {
        String event = step.get("event").get("name").asString();
        return "is in " + innermost(reader, chart, run) + " after " + event;
      }
    }
    return "";
  }

  private static List<String> innermost(ScxmlReader reader, Statechart chart, TimedRun run) {
    return run.last().configuration().active().stream()
        .map(id -> chart.find(id).orElseThrow())
        .filter(state -> state.children().isEmpty())
        .map(State::id)
        .map(id -> reader.idOf(id.value()))
        .sorted()
        .toList();
  }

  private static List<String> names(JsonNode names) {
    return StreamSupport.stream(names.spliterator(), false)
        .map(JsonNode::asString)
        .sorted()
        .toList();
  }
}
