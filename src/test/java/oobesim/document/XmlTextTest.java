// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTextTest {
  private static final String FIRST = "version=\"1.0\"";

  @Test
  void tagsStandIndentedAndTextStandsBetweenThem() {
    XmlText xml = XmlText.indented(FIRST);
    xml.open("a").attribute("b", "c");
    xml.empty("d").attribute("e", "f");
    xml.open("g").element("h", "1 < 2").close();
    xml.open("i").close();

    assertThat(xml.close())
        .hasToString(
            """
            <?xml version="1.0"?>
            <a b="c">
              <d e="f"/>
              <g>
                <h>1 &lt; 2</h>
              </g>
              <i>
              </i>
            </a>
            """);
  }

  @Test
  void breaksAreWhereTheyAreSaid() {
    XmlText xml = XmlText.plain(FIRST).line();
    xml.comment("of --- what").line();
    xml.open("a").empty("b").element("c", "\"d\"").close().line();

    assertThat(xml)
        .hasToString(
            "<?xml version=\"1.0\"?>\r\n"
                + "<!-- of - - - what -->\r\n"
                + "<a><b/><c>&quot;d&quot;</c></a>\r\n");
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void anyTextIsReadAgainWithTheNumbersOfWhatXmlForbids(String text) throws Exception {
    XmlText xml = XmlText.plain(FIRST);
    xml.comment(text).open("a").attribute("b", text).text(text).close();

    Element read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml.toString())))
            .getDocumentElement();

    assertThat(read.getAttribute("b")).isEqualTo(Markup.allowed(text));
    assertThat(read.getTextContent()).isEqualTo(Markup.allowed(text));
  }

  @Test
  void anAttributeOutsideOfATagIsAFaultOfTheProgram() {
    XmlText xml = XmlText.plain(FIRST).open("a").text("b");

    assertThatThrownBy(() -> xml.attribute("c", "d")).isInstanceOf(IllegalStateException.class);
  }
}
