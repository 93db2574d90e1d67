// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON that is written and changed, and read again. */
class JsonTreesTest {
  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(@ForAll("trees") Json tree) {
    assertThat(shape(read(JsonText.write(tree)))).isEqualTo(shape(tree));
    assertThat(shape(read(JsonText.pretty(tree)))).isEqualTo(shape(tree));
  }

  @Property(tries = 200)
  void aJournalsLineIsOneLine(@ForAll("trees") Json tree) {
    assertThat(JsonText.write(tree)).doesNotContain("\n", "\r");
  }

  @Property(tries = 200)
  void writingTwiceGivesTheSameCharacters(@ForAll("trees") Json tree) {
    assertThat(JsonText.write(read(JsonText.write(tree)))).isEqualTo(JsonText.write(tree));
    assertThat(JsonText.pretty(read(JsonText.pretty(tree)))).isEqualTo(JsonText.pretty(tree));
  }

  @Example
  void aChangedValueGetsItsPointerAndTheOthersKeepTheirPlaces() {
    Json.Obj root = (Json.Obj) read("{\"a\": 1,\n \"b\": [2, 3]}");
    Json.Obj inner = JsonEdit.with(JsonEdit.object(), "x", JsonEdit.bool(true));
    Json.Obj changed = JsonEdit.with(JsonEdit.with(root, "a", inner), "c/d", JsonEdit.nothing());
    assertThat(JsonText.write(changed)).isEqualTo("{\"a\":{\"x\":true},\"b\":[2,3],\"c/d\":null}");
    assertThat(((Json.Obj) changed.members().get("a")).members().get("x").pointer())
        .isEqualTo("/a/x");
    assertThat(changed.members().get("c/d").pointer()).isEqualTo("/c~1d");
    assertThat(changed.members().get("b")).isEqualTo(root.members().get("b"));
    assertThat(JsonText.write(root)).as("the old tree").isEqualTo("{\"a\":1,\"b\":[2,3]}");
  }

  @Example
  void aKeyCanBeTakenOutAndAnItemReplaced() {
    Json.Obj root = (Json.Obj) read("{\"a\": 1, \"b\": [2, 3]}");
    assertThat(JsonText.write(JsonEdit.without(root, "a"))).isEqualTo("{\"b\":[2,3]}");
    assertThat(JsonEdit.without(root, "a").keyPositions()).containsOnlyKeys("b");
    Json.Arr array = JsonEdit.with((Json.Arr) root.members().get("b"), 1, JsonEdit.number(9));
    assertThat(JsonText.write(array)).isEqualTo("[2,9]");
    assertThat(array.items().get(1).pointer()).isEqualTo("/b/1");
  }

  @Example
  void aTreeInAStringStandsWhereTheStringStands() {
    Json tree = JsonEdit.at(read("{\"a\": [1]}"), new Position(7, 3), "/server");
    Json.Arr list = (Json.Arr) ((Json.Obj) tree).members().get("a");
    assertThat(list.items().getFirst().position()).isEqualTo(new Position(7, 3));
    assertThat(list.items().getFirst().pointer()).isEqualTo("/server/a/0");
    assertThat(JsonEdit.root((Json.Obj) tree).members().get("a").pointer()).isEqualTo("/a");
  }

  private static Json read(String text) {
    Parsed parsed = JsonReader.read(text);
    assertThat(parsed.findings()).as(text).isEmpty();
    return parsed.documents().getFirst();
  }

  /** A tree without places. */
  private static Object shape(Json json) {
    return switch (json) {
      case Json.Obj object ->
          object.members().entrySet().stream()
              .map(member -> List.of(member.getKey(), shape(member.getValue())))
              .toList();
      case Json.Arr array -> List.of("array", array.items().stream().map(s -> shape(s)).toList());
      case Json.Text text -> text.value();
      case Json.Num number -> number.value();
      case Json.Bool bool -> bool.value();
      case Json.Null nothing -> "null";
    };
  }

  @Provide
  Arbitrary<Json> trees() {
    return trees(3);
  }

  private static Arbitrary<Json> trees(int depth) {
    Arbitrary<Json> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8).map(JsonEdit::text),
            Arbitraries.longs().map(JsonEdit::number),
            Arbitraries.bigDecimals().map(value -> number(value)),
            Arbitraries.of(true, false).map(JsonEdit::bool),
            Arbitraries.just(JsonEdit.nothing()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Json> inner = trees(depth - 1);
    Arbitrary<Json> objects =
        Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), inner)
            .ofMaxSize(4)
            .map(
                members -> {
                  Json.Obj object = JsonEdit.object();
                  for (var member : members.entrySet()) {
                    object = JsonEdit.with(object, member.getKey(), member.getValue());
                  }
                  return object;
                });
    Arbitrary<Json> arrays =
        inner.list().ofMaxSize(4).map(items -> new Json.Arr(Position.START, "", items));
    return Arbitraries.oneOf(leaves, objects, arrays);
  }

  private static Json number(BigDecimal value) {
    return new Json.Num(Position.START, "", value);
  }
}
