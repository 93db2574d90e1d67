// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import oobesim.document.JsonText;
import oobesim.statechart.Statechart;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What is exported as SCXML is SCXML by the grammar of the W3C's recommendation, and by what its
 * text says beyond any schema.
 */
class ScxmlGrammarTest {
  private static final Path FOLDER = Path.of("src/test/resources/statechart");
  private static final Schema GRAMMAR = grammar();

  private static Schema grammar() {
    try {
      return SchemaFactory.newDefaultInstance().newSchema(FOLDER.resolve("scxml.xsd").toFile());
    } catch (SAXException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void theShippedFlow() throws Exception {
    assertValid(ChartFormat.SCXML.write(ShippedFlow.flow().chart()));
  }

  @Test
  void everyChartOfTheTests() throws Exception {
    for (Statechart chart : ChartFormatTest.charts()) {
      assertValid(ChartFormat.SCXML.write(chart));
    }
  }

  /** Ids of a chart may be what no id of XML may be. */
  @ParameterizedTest
  @ValueSource(strings = {"2fast", "-a", ".a", "a b", "a(b)", "über", "a:b", "a_b", "状態"})
  void whateverAnIdIs(String id) throws Exception {
    String like = id.replace('(', '[').replace('状', '態').replace(' ', '\t');
    for (String chart :
        List.of(
            SMALL.replace("\"b\"", JsonText.ascii(id)).replace("\"c\"", JsonText.ascii(like)),
            SMALL.replace("\"d\"", JsonText.ascii(id)).replace("\"a\"", JsonText.ascii(like)),
            SMALL.replace("\"m\"", JsonText.ascii(id)))) {
      for (Statechart read : reading(chart).chart().stream().toList()) {
        assertValid(ChartFormat.SCXML.write(read));
      }
    }
  }

  private static ChartReading reading(String chart) {
    return ChartReader.read(chart, ChartVocabulary.open());
  }

  /** Each would be taken for SCXML by a reader that only wants XML. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onentry> | on-entry>",
        "<final id= | <end id=",
        "target=\"m.b\" | target=\"nowhere\"",
        "target=\"m.b\" | goal=\"m.b\"",
        "event=\"go\" | event=\"a..b\"",
        "version=\"1.0\" datamodel | version=\"2.0\" datamodel",
        "delay=\"5000ms\" | delay=\"5 seconds\"",
        "<state id=\"m.b\" | <state id=\"m.a\"",
        "type=\"deep\" | type=\"deepest\"",
        "<cancel sendid= | <cancel sendidexpr='x' sendid=",
        "<send event= | <send name=",
        "initial=\"m.b.c\"> | initial=\"m.b.c\"><initial/>"
      })
  void aWrongOneIsNone(String right, String wrong) throws Exception {
    String written = ChartFormat.SCXML.write(reading(SMALL).chart().orElseThrow());
    assertThat(faults(written)).isEmpty();
    assertThat(written).contains(right.strip());
    assertThat(faults(written.replace(right.strip(), wrong.strip()))).isNotEmpty();
  }

  private static final String SMALL =
      """
      {"id": "m", "initial": "a", "states": {
        "a": {"entry": "say", "on": {"go": "b"},
          "after": {"5000": "b"}},
        "b": {"initial": "c", "states": {"c": {}, "h": {"type": "history", "history": "deep"}},
          "on": {"end": "d"}},
        "d": {"type": "final"}}}
      """;

  private static void assertValid(String written) throws Exception {
    assertThat(faults(written)).isEmpty();
  }

  private static List<String> faults(String written)
      throws IOException, SAXException, ParserConfigurationException {
    List<String> faults = new ArrayList<>();
    Validator validator = GRAMMAR.newValidator();
    validator.setErrorHandler(kept(faults));
    validator.validate(new StreamSource(new StringReader(written)));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    said(
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written)))
            .getDocumentElement(),
        faults);
    return faults;
  }

  /** What the recommendation says in words. */
  private static void said(Element element, List<String> faults) {
    List<Element> children = children(element);
    List<String> names = children.stream().map(Element::getLocalName).toList();
    boolean states = names.stream().anyMatch(List.of("state", "parallel", "final")::contains);
    boolean wrong =
        switch (element.getLocalName()) {
          case "state" ->
              !states && (element.hasAttribute("initial") || names.contains("initial"))
                  || element.hasAttribute("initial") && names.contains("initial");
          case "initial", "history" ->
              children.stream()
                  .anyMatch(it -> it.hasAttribute("event") || !it.hasAttribute("target"));
          case "transition" ->
              !element.hasAttribute("event")
                  && !element.hasAttribute("cond")
                  && !element.hasAttribute("target");
          case "send" ->
              element.hasAttribute("event") == element.hasAttribute("eventexpr")
                  || element.hasAttribute("delay") && element.hasAttribute("delayexpr");
          case "cancel" -> element.hasAttribute("sendid") == element.hasAttribute("sendidexpr");
          case "scxml" -> !states;
          default -> false;
        };
    if (wrong) {
      faults.add(element.getLocalName() + " " + element.getAttribute("id"));
    }
    children.forEach(child -> said(child, faults));
  }

  private static List<Element> children(Element element) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .mapToObj(element.getChildNodes()::item)
        .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .toList();
  }

  private static ErrorHandler kept(List<String> faults) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException fault) {
        faults.add(fault.getMessage());
      }

      @Override
      public void error(SAXParseException fault) {
        faults.add(fault.getMessage());
      }

      @Override
      public void fatalError(SAXParseException fault) {
        faults.add(fault.getMessage());
      }
    };
  }
}
