// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonEditTest {
  private final Json.Obj object =
      (Json.Obj) JsonReader.read("{\"a\":1,\n\"b\":{\"c\":[true]}}").documents().getFirst();

  @Test
  void aReplacedValueStandsAtTheSameKeyAndHasItsPointer() {
    Json.Obj changed = JsonEdit.with(object, "a", JsonEdit.text("x"));

    assertThat(JsonText.write(changed)).isEqualTo("{\"a\":\"x\",\"b\":{\"c\":[true]}}");
    assertThat(changed.members().get("a").pointer()).isEqualTo("/a");
    assertThat(changed.keyPositions().get("a")).isEqualTo(new Position(1, 2));
  }

  @Test
  void whatStandsThereAlreadyIsNotCopied() {
    Json.Obj none = JsonEdit.with(object, "a", JsonEdit.nothing());

    assertThat(JsonEdit.with(object, "b", object.members().get("b"))).isSameAs(object);
    assertThat(JsonEdit.with(none, "a", JsonEdit.nothing())).isSameAs(none);
    assertThat(JsonEdit.with(object, "d", object.members().get("b")).members()).containsKey("d");
    assertThat(JsonEdit.with(object, "b", object.members().get("a")).members().get("b").pointer())
        .isEqualTo("/b");
  }

  @Test
  void anAddedValueStandsAtTheEnd() {
    Json.Obj changed = JsonEdit.with(object, "d/e", JsonEdit.bool(false));

    assertThat(JsonText.write(changed)).endsWith(",\"d/e\":false}");
    assertThat(changed.members().get("d/e").pointer()).isEqualTo("/d~1e");
  }

  @Test
  void whatIsTakenAwayIsGone() {
    assertThat(JsonText.write(JsonEdit.without(object, "b"))).isEqualTo("{\"a\":1}");
  }

  @Test
  void theOriginalStaysAsItWas() {
    JsonEdit.with(object, "a", JsonEdit.number(2));
    JsonEdit.without(object, "b");

    assertThat(JsonText.write(object)).isEqualTo("{\"a\":1,\"b\":{\"c\":[true]}}");
  }

  @Test
  void aTreeThatIsMovedKeepsItsPlacesAndGetsNewPointers() {
    Json.Obj around = JsonEdit.with(JsonEdit.object(), "in", object);

    Json.Obj inner = (Json.Obj) around.members().get("in");
    Json leaf =
        ((Json.Arr) ((Json.Obj) inner.members().get("b")).members().get("c")).items().get(0);
    assertThat(leaf.pointer()).isEqualTo("/in/b/c/0");
    assertThat(leaf.position()).isEqualTo(new Position(2, 11));
    assertThat(JsonEdit.root(inner)).isEqualTo(object);
  }

  @Test
  void aTreeFromInsideAStringStandsWhereTheStringStands() {
    Json moved = JsonEdit.at(object, new Position(7, 9), "/value/0");

    Json inner = ((Json.Obj) moved).members().get("b");
    assertThat(inner.position()).isEqualTo(new Position(7, 9));
    assertThat(inner.pointer()).isEqualTo("/value/0/b");
    assertThat(((Json.Obj) moved).keyPositions()).containsEntry("a", new Position(7, 9));
  }

  @Test
  void anItemOfAnArrayCanBeReplaced() {
    Json.Arr array = (Json.Arr) JsonReader.read("[1,null,3]").documents().getFirst();

    Json.Arr changed = JsonEdit.with(array, 1, JsonEdit.nothing());

    assertThat(JsonText.write(JsonEdit.with(changed, 2, JsonEdit.number(4))))
        .isEqualTo("[1,null,4]");
  }
}
