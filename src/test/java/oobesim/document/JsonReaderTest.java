// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.i18n.Phrase;
import oobesim.support.Draws;
import oobesim.support.English;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** JSON text as a tree whose values know where they stand. */
class JsonReaderTest {
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  /** From the blank to the tilde. */
  private static final String SIGNS =
      IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());

  @Test
  void aValueKnowsItsLineAndColumnWhateverEndsTheLines() {
    for (String end : LINE_ENDS) {
      Json.Obj root = object(String.join(end, "{", "  \"a\": [1,", "    \"x\"],", "\"b\": null}"));
      assertThat(root.position()).isEqualTo(new Position(1, 1));
      assertThat(root.get("a").orElseThrow().position()).isEqualTo(new Position(2, 8));
      Json.Arr list = (Json.Arr) root.get("a").orElseThrow();
      assertThat(list.items().get(0).position()).isEqualTo(new Position(2, 9));
      assertThat(list.items().get(1).position()).isEqualTo(new Position(3, 5));
      assertThat(root.members().get("b").position()).isEqualTo(new Position(4, 6));
    }
  }

  @Test
  void aTabIsOneColumn() {
    Json.Obj root = object("{\n\t\t\"a\":\ttrue }");
    assertThat(root.keyPositions().get("a")).isEqualTo(new Position(2, 3));
    assertThat(root.get("a").orElseThrow().position()).isEqualTo(new Position(2, 8));
  }

  @Test
  void aByteOrderMarkMovesNothing() {
    byte[] bytes = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
    Json.Obj root = object(TextFile.decode(bytes).text());
    assertThat(root.position()).isEqualTo(Position.START);
    assertThat(root.get("a").orElseThrow().position()).isEqualTo(new Position(1, 7));
  }

  @Test
  void pointersNameValuesAsRfc6901Does() {
    Json.Obj root = object("{\"a/b\": {\"m~n\": [0, {\"\": 1}]}}");
    Json.Obj inner = (Json.Obj) root.get("a/b").orElseThrow();
    Json.Arr list = (Json.Arr) inner.get("m~n").orElseThrow();
    assertThat(root.pointer()).isEmpty();
    assertThat(inner.pointer()).isEqualTo("/a~1b");
    assertThat(list.pointer()).isEqualTo("/a~1b/m~0n");
    Json.Obj last = (Json.Obj) list.items().get(1);
    assertThat(last.get("").orElseThrow().pointer()).isEqualTo("/a~1b/m~0n/1/");
  }

  @Test
  void everyKindOfValueIsKnown() {
    Json.Arr all = (Json.Arr) read("[{}, [], \"t\", -1.50, true, false, null]");
    assertThat(all.items())
        .extracting(it -> English.say(it.what()))
        .containsExactly(
            "an object",
            "an array",
            "a string",
            "a number",
            "true or false",
            "true or false",
            "null");
    assertThat(((Json.Num) all.items().get(3)).value()).isEqualTo(new BigDecimal("-1.50"));
  }

  @Test
  void nullCountsAsAbsentButStandsThere() {
    Json.Obj root = object("{\"a\": null}");
    assertThat(root.get("a")).isEmpty();
    assertThat(root.has("a")).isTrue();
    assertThat(root.has("b")).isFalse();
  }

  @Test
  void oneFileMayHoldSeveralDocuments() {
    Parsed parsed = JsonReader.read("{\"a\": 1}\n{\"b\": 2} [3]\n");
    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.documents()).hasSize(3);
    assertThat(parsed.documents().get(1).position()).isEqualTo(new Position(2, 1));
    assertThat(parsed.documents().get(2).position()).isEqualTo(new Position(2, 10));
  }

  @Test
  void whatStandsBeforeAFaultIsKept() {
    Parsed parsed = JsonReader.read("{\"a\": 1}\n{\"b\": }");
    assertThat(parsed.documents()).hasSize(1);
    assertThat(parsed.findings()).extracting(Finding::code).containsExactly("malformed-json");
    assertThat(parsed.findings().getFirst().position()).isEqualTo(new Position(2, 7));
  }

  private static final Object[][] MALFORMED = {
    {"{\"a\": 1,}", 1, 9},
    {"{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3},
    {"{\"a\" 1}", 1, 6},
    {"[1, 2", 1, 6},
    {"{'a': 1}", 1, 2},
    {"{\"a\": tru}", 1, 7},
    {"// no\n{}", 1, 1},
    {"]", 1, 1},
  };

  @Test
  void aFaultOfFormIsNamedAtItsPlace() {
    for (Object[] row : MALFORMED) {
      Parsed parsed = JsonReader.read((String) row[0]);
      assertThat(parsed.findings()).as((String) row[0]).hasSize(1);
      Finding finding = parsed.findings().getFirst();
      assertThat(finding.code()).isEqualTo("malformed-json");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.position())
          .as((String) row[0])
          .isEqualTo(new Position((int) row[1], (int) row[2]));
    }
  }

  @Test
  void anEmptyFileSaysSo() {
    for (String nothing : List.of("", "  \r\n\t ")) {
      Parsed parsed = JsonReader.read(nothing);
      assertThat(parsed.documents()).isEmpty();
      assertThat(parsed.findings()).extracting(Finding::code).containsExactly("empty-file");
    }
  }

  @Test
  void aKeyThatStandsTwiceIsFoundAndTheLastCounts() {
    Parsed parsed = JsonReader.read("{\"a\": 1,\n \"b\": {\"c\": 0, \"c\": 1},\n \"a\": 2}");
    assertThat(parsed.findings())
        .extracting(Finding::code, Finding::pointer, Finding::position)
        .containsExactly(
            tuple("duplicate-key", "/b/c", new Position(2, 16)),
            tuple("duplicate-key", "/a", new Position(3, 2)));
    Json.Obj root = (Json.Obj) parsed.documents().getFirst();
    assertThat(((Json.Num) root.get("a").orElseThrow()).value()).isEqualTo(BigDecimal.TWO);
    assertThat(root.keyPositions().get("a")).isEqualTo(new Position(3, 2));
  }

  @Test
  void nestingWithoutEndIsAFindingAndNoCrash() {
    assertThat(JsonReader.read("[".repeat(100_000)).findings())
        .extracting(Finding::code)
        .containsExactly("limit-file-depth");
  }

  @Test
  void numbersBeyondAllBoundsAreNoCrash() {
    for (String number : List.of("1e99999", "1e999999999999", "9".repeat(5000), "-0", "1E-400")) {
      Parsed parsed = JsonReader.read("[" + number + "]");
      assertThat(parsed.documents().size() + parsed.findings().size()).isPositive();
    }
    assertThat(JsonReader.read("{\"a\": 1e999999999999}").findings())
        .extracting(Finding::code, Finding::pointer, Finding::position)
        .containsExactly(tuple("malformed-json", "/a", new Position(1, 7)));
  }

  @Property
  void noTextMakesItThrow(Draws any) {
    Parsed parsed = JsonReader.read(any.oneOf(() -> any.text(0, 60, SIGNS), () -> any.text(60)));
    assertThat(parsed.documents().isEmpty() && parsed.findings().isEmpty()).isFalse();
  }

  @Test
  void aFindingReadsAsCompilersWriteIt() {
    Finding finding = JsonReader.read("{\n \"a\" }").findings().getFirst();
    assertThat(finding.line("bench.json", English.WORDS))
        .startsWith("bench.json:2:6: malformed-json: this is not JSON: ")
        .endsWith(
            "(look just before this place for a comma too many, or for a value that is missing)");
    assertThat(
            new Finding(
                    "x",
                    Severity.INFO,
                    "",
                    new Position(3, 4),
                    Phrase.verbatim("message"),
                    Phrase.NONE)
                .line("f", English.WORDS))
        .isEqualTo("f:3:4: x: message");
    assertThat(Severity.WARNING.word()).isEqualTo("warning");
  }

  private static Json.Obj object(String text) {
    return (Json.Obj) read(text);
  }

  private static Json read(String text) {
    Parsed parsed = JsonReader.read(text);
    assertThat(parsed.findings()).isEmpty();
    return parsed.documents().getFirst();
  }
}
