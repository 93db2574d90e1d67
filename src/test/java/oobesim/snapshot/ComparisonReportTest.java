// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import oobesim.document.JsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ComparisonReportTest {
  /** Would end a tag, a string, a line or a script, and turns the writing round. */
  private static final String ODD = "a/<script>\"'&\u001b\n\u202e</script>{{list}} é";

  @TempDir Path folder;

  @BeforeEach
  void draw() throws IOException {
    for (String name : List.of("differs", "text", "size", "unused", "broken-before")) {
      Samples.picture(expected(), name, 0xffffff);
    }
    for (String name : List.of("differs", "text", "new", "broken-now")) {
      Samples.picture(actual(), name, 0x102030);
    }
    Samples.picture(actual(), "size", 0xffffff, 9);
  }

  @Test
  void aPictureThatIsNotTheSameIsInTheReportAsFarAsItIsThere() throws IOException {
    write(Samples.all());

    try (Stream<Path> files = Files.walk(report().resolve("pictures"))) {
      assertThat(files.filter(Files::isRegularFile))
          .extracting(
              file -> report().resolve("pictures").relativize(file).toString().replace('\\', '/'))
          .containsExactlyInAnyOrder(
              "expected/differs.png",
              "actual/differs.png",
              "difference/differs.png",
              "expected/text.png",
              "actual/text.png",
              "expected/size.png",
              "actual/size.png",
              "actual/new.png",
              "expected/unused.png",
              "expected/broken-before.png",
              "actual/broken-now.png",
              "written.txt");
    }
  }

  @Test
  void theJsonCountsEveryOutcomeAndSaysWhatDiffers() throws IOException {
    write(Samples.all());

    String json = text("result.json");
    assertThat(JsonReader.read(json).findings()).isEmpty();
    assertThat(json)
        .contains(
            "\"counts\":{\"different\":2,\"size\":1,\"unreadable\":2,\"new\":1,\"unused\":1,\"same\":1}",
            "\"pixels\":3,\"boxes\":[[1,2,3,1]],\"densest\":{\"box\":[0,0,8,8],\"pixels\":3}",
            "\"texts\":[{\"node\":\"esp/error\",\"what\":\"moved 4 px down\"}]",
            "\"sizes\":[[8,8],[8,9]]",
            "\"side\":\"actual\",\"reason\":\"it is cut off\"",
            "--remove-unused unused");
  }

  @Test
  void whatWantsALookMostComesFirst() throws IOException {
    write(Samples.all());

    assertThat(text("index.html").lines().filter(line -> line.startsWith("<h2>")))
        .containsExactly(
            "<h2>differs</h2>",
            "<h2>text</h2>",
            "<h2>size</h2>",
            "<h2>broken-before</h2>",
            "<h2>broken-now</h2>",
            "<h2>new</h2>",
            "<h2>unused</h2>");
    assertThat(text("index.html")).contains("7 of 8 want a look");
  }

  @Test
  void thePageNeedsNothingButThePicturesBesideIt() throws IOException {
    write(Samples.all());

    assertThat(text("index.html"))
        .contains("default-src 'none'", "<noscript>", "pictures/difference/differs.png")
        .doesNotContain("{{", "<link", "src=\"http", "fetch(", "localStorage")
        .doesNotContainPattern("url\\((?!data:)")
        .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg)");
  }

  @Test
  void thePageBringsItsLettersAndStaysSmall() throws IOException {
    List<Comparison> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(new Comparison.Identical("windows-11/profile/a-screen-with-a-name-" + i));
    }
    many.addAll(Samples.all());
    write(many);

    assertThat(text("index.html")).contains("url(data:font/ttf;base64,AAEAAAA");
    assertThat(Files.size(report().resolve("index.html"))).isLessThan(1 << 20);
  }

  @Test
  void buildServersReadTheResult() throws Exception {
    write(Samples.all());

    Element suite = xml();
    assertThat(suite.getAttribute("tests")).isEqualTo("8");
    assertThat(suite.getAttribute("failures")).isEqualTo("5");
    assertThat(suite.getAttribute("errors")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(8);
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(5);
    assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(2);
  }

  @Test
  void aNameBreaksOutOfNoFile() throws Exception {
    write(
        List.of(new Comparison.Unreadable(ODD, Side.ACTUAL, "<img src=x onerror=alert(1)>\u0007")));

    assertThat(text("index.html"))
        .doesNotContain("<script>\"", "<img src=x", "\u001b", "\u202e", "\u0007")
        .contains("<h2>a/&lt;script&gt;&quot;&#39;&amp;\\u001b\\u000a\\u202e");
    assertThat(text("result.json")).doesNotContain("<", "\u001b", "\u202e");
    assertThat(JsonReader.read(text("result.json")).findings()).isEmpty();
    NodeList cases = xml().getElementsByTagName("testcase");
    assertThat(((Element) cases.item(0)).getAttribute("classname")).startsWith("a/<script>\"'&");
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void buildServersReadWhateverIsSaidOfAPicture(String text) throws Exception {
    write(List.of(new Comparison.Unreadable("broken-now", Side.ACTUAL, text)));

    Element error = (Element) xml().getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).contains(Escaped.visible(text));
    assertThat(text("index.html")).contains(Escaped.markup(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside", "a/../../outside", "/etc/outside", "", "../", "a/", "a\u0000"})
  void noNameLeadsOutOfTheReport(String name) {
    assertThatThrownBy(() -> write(List.of(new Comparison.ExpectedMissing(name))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no name of a picture");
  }

  @Test
  void allTheSameIsSaidAsWell() throws IOException {
    write(List.of(new Comparison.Identical("one"), new Comparison.Identical("two")));

    assertThat(text("index.html")).contains("all 2 the same");
    assertThat(report().resolve("pictures")).doesNotExist();
  }

  @Test
  void theSameGivesTheSameBytes() throws IOException {
    write(Samples.all());
    String first = text("index.html") + text("result.json") + text("junit.xml");
    write(Samples.all().reversed());

    assertThat(text("index.html") + text("result.json") + text("junit.xml")).isEqualTo(first);
  }

  private void write(List<Comparison> comparisons) throws IOException {
    AcceptingCall call = new AcceptingCall(expected(), actual());
    new ComparisonReport(call, comparisons).write(report());
  }

  private Element xml() throws Exception {
    byte[] bytes = text("junit.xml").getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }

  private String text(String file) throws IOException {
    return Files.readString(report().resolve(file));
  }

  private Path expected() {
    return folder.resolve("expected");
  }

  private Path actual() {
    return folder.resolve("actual");
  }

  private Path report() {
    return folder.resolve("report");
  }
}
