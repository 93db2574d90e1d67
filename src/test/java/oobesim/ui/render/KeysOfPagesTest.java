// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.screen.Scenes;
import oobesim.support.Fx;
import oobesim.ui.KeyPlay;
import oobesim.ui.KeyTable;
import oobesim.ui.Stagehand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page with every key: {@code src/test/resources/keys} says what is to happen. */
class KeysOfPagesTest {
  private static Stagehand hand;
  private static KeyPlay play;

  @BeforeAll
  static void stage() {
    hand = new Stagehand();
    play = new KeyPlay(hand);
  }

  @AfterAll
  static void close() {
    hand.close();
  }

  static Stream<KeyTable.Row> rows() {
    return KeyTable.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void keysDoWhatTheTableSays(KeyTable.Row row) {
    String sentence = Fx.get(() -> play.sentence(row.screen(), row.letter()));
    assertThat(sentence).isEqualTo(row.sentence());
  }

  @Test
  void everyPageOfTheDeviceStandsInTheTable() {
    Set<String> pages =
        Scenes.all()
            .map(scene -> scene.folder() + "/" + scene.id())
            .collect(Collectors.toCollection(TreeSet::new));
    KeyTable.rows()
        .map(row -> row.page().split("/")[0] + "/" + row.screen().id())
        .forEach(pages::remove);
    assertThat(pages).isEmpty();
  }
}
