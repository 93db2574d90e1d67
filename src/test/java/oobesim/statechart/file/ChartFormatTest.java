// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import oobesim.document.Markup;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Charts in other forms, compared with files that were looked at. */
class ChartFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/statechart");
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({"XSTATE, xstate.json", "MERMAID, mmd", "DOT, dot", "SCXML, scxml"})
  void writesTheShowcaseAsRecorded(ChartFormat format, String ending) throws IOException {
    Path expected = FOLDER.resolve("writers/showcase." + ending);
    assertThat(format.write(showcase())).isEqualTo(Files.readString(expected));
  }

  @Test
  void whatIsWrittenForXStateReadsAsAnEqualChart() throws IOException {
    for (Statechart chart : charts()) {
      String written = ChartFormat.XSTATE.write(chart);
      assertThat(chart(written)).isEqualTo(chart);
    }
  }

  @Test
  void everyStateOfTheChartIsAnElementOfTheScxml()
      throws IOException, SAXException, ParserConfigurationException {
    for (Statechart chart : charts()) {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(ChartFormat.SCXML.write(chart))));
      List<String> ids = new ArrayList<>();
      NodeList elements = document.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        if (List.of("state", "parallel", "final", "history").contains(element.getTagName())) {
          ids.add(element.getAttribute("id"));
        }
      }
      assertThat(ids.getLast()).isEqualTo("xstate.ended");
      ids.removeIf(id -> id.endsWith("xstate.ended"));
      assertThat(ids).isEqualTo(chart.states().stream().map(State::id).map(Xml::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void anyParameterIsReadAgainFromTheScxml(String text)
      throws IOException, SAXException, ParserConfigurationException {
    String json = JSON.writeValueAsString(text);
    String chart =
        """
        {"id": "m", "initial": "a", "states": {"a": {
          "entry": {"type": "say", "params": {"text": %s}}}}}
        """
            .formatted(json);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(ChartFormat.SCXML.write(chart(chart)))))
            .getDocumentElement();

    Element said = (Element) root.getElementsByTagName("o:action").item(0);
    assertThat(said.getAttribute("param-text")).isEqualTo(Markup.allowed(text));
  }

  /** A line of a text would be a line of the drawing, and markup in it would be followed. */
  @ParameterizedTest
  @EnumSource(names = {"MERMAID", "DOT"})
  void aTextOfSeveralLinesStaysOneLabel(ChartFormat format) {
    Statechart chart =
        chart(
            """
            {"id": "m", "initial": "a", "states": {"a": {
              "entry": {"type": "say", "params": {"text": "one\\n[*] --> <b>two</b>\\u0000"}}}}}
            """);
    String written = format.write(chart);
    assertThat(written.lines().filter(line -> line.contains("two")))
        .singleElement()
        .asString()
        .contains("entry / say(text=one");
    assertThat(written).doesNotContain("\0");
  }

  @Test
  void mermaidShowsMarkupInsteadOfFollowingIt() {
    Statechart chart =
        chart(
            """
            {"id": "m", "initial": "a", "states": {"a": {
              "entry": {"type": "say", "params": {"text": "<i>&lt;%%: \\"x\\";#"}}}}}
            """);
    assertThat(ChartFormat.MERMAID.write(chart))
        .contains("text=#60;i#62;#38;lt#59;#37;#37;#58; #34;x#34;#59;#35;)");
  }

  @Test
  void mermaidAndDotNameEveryState() throws IOException {
    for (Statechart chart : charts()) {
      String mermaid = ChartFormat.MERMAID.write(chart);
      String dot = ChartFormat.DOT.write(chart);
      for (State state : chart.states()) {
        String id = state.id().value();
        assertThat(dot).contains("\"" + id + "\"");
        assertThat(mermaid).contains(" as " + id.replace(".", "__").replace('-', '_'));
      }
    }
  }

  private static Statechart showcase() throws IOException {
    return chart(Files.readString(FOLDER.resolve("writers/showcase.json")));
  }

  /** Those of the tests: every kind of state and transition, and many by chance. */
  static List<Statechart> charts() throws IOException {
    List<Statechart> charts = new ArrayList<>(List.of(showcase()));
    try (Stream<Path> files = Files.list(FOLDER.resolve("conformance"))) {
      for (Path file : files.sorted().toList()) {
        charts.add(chart(JSON.readTree(Files.readString(file)).get("chart").toString()));
      }
    }
    String random = Files.readString(FOLDER.resolve("random-charts.json"));
    for (JsonNode line : JSON.readTree(random).get("charts")) {
      charts.add(chart(line.get("chart").toString()));
    }
    return charts;
  }

  private static Statechart chart(String json) {
    ChartReading reading = ChartReader.read(json, ChartVocabulary.open());
    return reading.chart().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
