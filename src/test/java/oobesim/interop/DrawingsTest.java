// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.document.HostileTexts;
import oobesim.statechart.AnyChart;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartFormat;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Graphviz and Mermaid make of exported charts: all of it, and nothing else. */
@NeedsNode({"@hpcc-js/wasm-graphviz", "mermaid", "jsdom"})
class DrawingsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SHOWCASE =
      Path.of("src/test/resources/statechart/writers/showcase.json");

  private static NodeProgram program;

  @BeforeAll
  static void start() {
    program = NodeProgram.of(Path.of("src/test/resources/interop/drawings.mjs"));
  }

  @AfterAll
  static void end() {
    program.close();
  }

  static Stream<String> hostile() {
    return Stream.concat(
        HostileTexts.all(),
        Stream.of(
            "first\nsecond\r\nthird",
            "a --> b : c",
            "}\n[*] --> x",
            "%% no comment",
            "#quot; #35; &lt; \\N \\l \\",
            "\u05d0\u05d1\u05d2 \u0627\u0644 \u202b",
            "\ud83d\udcbb and \u00e9 and \u4e2d",
            "```",
            "<<fork>> :::style",
            "note right of m : x",
            "end note",
            "long ".repeat(30)));
  }

  @Test
  void theShippedFlowIsDrawnWhole() {
    drawnWhole(ShippedFlow.flow().chart());
  }

  @Test
  void theShowcaseIsDrawnWhole() throws IOException {
    drawnWhole(chart(Files.readString(SHOWCASE)));
  }

  @Property(tries = 60)
  void anyChartIsDrawnWhole(Draws any) {
    drawnWhole(AnyChart.of(any));
  }

  /** A text stands in a box, in a note and at an arrow. */
  @ParameterizedTest
  @MethodSource("hostile")
  void whateverATextHoldsItStaysOneText(String text) {
    String json = JSON.writeValueAsString(text);
    Statechart chart =
        chart(
            """
            {"id": "m", "initial": "a", "entry": {"type": "say", "params": {"text": %s}},
             "states": {"a": {
              "entry": {"type": "say", "params": {"text": %s}},
              "on": {"go": {"target": "a", "actions": {"type": "say", "params": {"text": %s}}}}}}}
            """
                .formatted(json, json, json));
    drawnWhole(chart);
    String words = text.replaceAll("[^a-z]+", " ").strip();
    for (ChartFormat format : List.of(ChartFormat.MERMAID, ChartFormat.DOT)) {
      String drawn = drawn(format, chart).toString().replaceAll("\\\\[nrtu][0-9a-f]{0,4}", " ");
      assertThat(drawn.replaceAll("[^a-z]+", " ").split(Pattern.quote(words), -1))
          .as(drawn)
          .hasSizeGreaterThan(3);
    }
  }

  private static void drawnWhole(Statechart chart) {
    List<State> outer = chart.states().stream().filter(it -> !it.children().isEmpty()).toList();
    int arrows = chart.transitions().stream().mapToInt(it -> it.targets().size()).sum();
    JsonNode dot = drawn(ChartFormat.DOT, chart);
    assertThat(dot.get("nodes")).hasSize(chart.states().size());
    assertThat(dot.get("clusters")).hasSize(outer.size());
    assertThat(dot.get("arrows")).hasSizeGreaterThanOrEqualTo(arrows);
    JsonNode mermaid = drawn(ChartFormat.MERMAID, chart);
    assertThat(mermaid.get("states").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            chart.states().stream()
                .map(state -> state.id().value().replace(".", "__").replaceAll("\\W", "_"))
                .toList());
    assertThat(mermaid.get("arrows")).hasSizeGreaterThanOrEqualTo(arrows);
  }

  private static JsonNode drawn(ChartFormat format, Statechart chart) {
    String text = format.write(chart);
    JsonNode drawn = program.ask(JSON.createObjectNode().put(format.word(), text));
    assertThat(drawn.path("error").asString("")).as(text).isEmpty();
    return drawn;
  }

  private static Statechart chart(String json) {
    return ChartReader.read(json, ChartVocabulary.open()).chart().orElseThrow();
  }
}
