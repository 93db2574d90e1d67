// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** JSON that is written and changed, and read again. */
class JsonTreesTest {
  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(Draws any) {
    Json tree = tree(any, 3);
    assertThat(shape(read(JsonText.write(tree)))).isEqualTo(shape(tree));
    assertThat(shape(read(JsonText.pretty(tree)))).isEqualTo(shape(tree));
  }

  @Property(tries = 200)
  void aJournalsLineIsOneLine(Draws any) {
    Json tree = tree(any, 3);
    assertThat(JsonText.write(tree)).doesNotContain("\n", "\r");
  }

  @Property(tries = 200)
  void writingTwiceGivesTheSameCharacters(Draws any) {
    Json tree = tree(any, 3);
    assertThat(JsonText.write(read(JsonText.write(tree)))).isEqualTo(JsonText.write(tree));
    assertThat(JsonText.pretty(read(JsonText.pretty(tree)))).isEqualTo(JsonText.pretty(tree));
  }

  @Test
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

  @Test
  void aKeyCanBeTakenOutAndAnItemReplaced() {
    Json.Obj root = (Json.Obj) read("{\"a\": 1, \"b\": [2, 3]}");
    assertThat(JsonText.write(JsonEdit.without(root, "a"))).isEqualTo("{\"b\":[2,3]}");
    assertThat(JsonEdit.without(root, "a").keyPositions()).containsOnlyKeys("b");
    Json.Arr array = JsonEdit.with((Json.Arr) root.members().get("b"), 1, JsonEdit.number(9));
    assertThat(JsonText.write(array)).isEqualTo("[2,9]");
    assertThat(array.items().get(1).pointer()).isEqualTo("/b/1");
  }

  @Test
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

  private static Json tree(Draws any, int depth) {
    if (depth == 0 || any.oneIn(3)) {
      return leaf(any);
    }
    if (any.flag()) {
      return new Json.Arr(Position.START, "", any.list(0, 4, () -> tree(any, depth - 1)));
    }
    Json.Obj object = JsonEdit.object();
    for (String key : any.list(0, 4, () -> key(any))) {
      object = JsonEdit.with(object, key, tree(any, depth - 1));
    }
    return object;
  }

  /** A reader refuses half of a pair in a key, so none ever gets into a tree. */
  private static String key(Draws any) {
    return any.text(5)
        .codePoints()
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Json leaf(Draws any) {
    return any.oneOf(
        () -> JsonEdit.text(any.text(8)),
        () -> JsonEdit.number(any.number()),
        () -> number(any.decimal()),
        () -> JsonEdit.bool(any.flag()),
        JsonEdit::nothing);
  }

  private static Json number(BigDecimal value) {
    return new Json.Num(Position.START, "", value);
  }
}
