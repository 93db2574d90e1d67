// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.ui.KeyPlay;
import oobesim.ui.KeyTable;
import oobesim.ui.Stagehand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that TAB gets to shows that it has the keyboard, and can be used with it. */
class StopsOfPagesTest {
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
    // A console has one place for the keyboard, and its cursor always stands there.
    return KeyTable.rows()
        .filter(row -> row.sentence().contains("; "))
        .filter(row -> !row.page().endsWith("/command-prompt"));
  }

  /** Of each page the row with the longest sentence. */
  static Stream<KeyTable.Row> fullest() {
    return rows()
        .collect(
            Collectors.toMap(
                row -> row.screen().windows() + "/" + row.screen().id(),
                Function.identity(),
                (one, other) -> one.sentence().length() < other.sentence().length() ? other : one,
                LinkedHashMap::new))
        .values()
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyStopIsUsable(KeyTable.Row row) {
    Fx.run(() -> assertUsable(row));
  }

  private static void assertUsable(KeyTable.Row row) {
    List<String> stops = stops(row);
    assertThat(stops).doesNotContain("null");
    assertThat(goneBack(stops)).as("with SHIFT the other way round").isEqualTo(stops.reversed());
    for (String stop : stops) {
      if (hand.focus(stop).node(stop) instanceof ButtonBase button) {
        presses(button, stop.substring(stop.indexOf('/') + 1));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fullest")
  void everyStopIsSeen(KeyTable.Row row) {
    Fx.run(
        () -> {
          for (String stop : stops(row)) {
            Node node = hand.focus(stop).press(KeyCode.SHIFT).node(stop);
            assertThat(FocusRing.around(hand, node).gaps()).as("ring around " + stop).isEmpty();
          }
        });
  }

  private static List<String> stops(KeyTable.Row row) {
    List<String> round = play.open(row.screen()).round();
    return round.stream().filter(stop -> !stop.isEmpty()).toList();
  }

  private static List<String> goneBack(List<String> stops) {
    hand.focus(stops.getFirst());
    List<String> back = new ArrayList<>();
    stops.forEach(stop -> back.add(hand.tabBack().focused()));
    return back;
  }

  private static void presses(ButtonBase button, String control) {
    String space = play.effect(() -> hand.press(KeyCode.SPACE));
    if (button instanceof CheckBox) {
      assertThat(space).isIn("ticks " + control, "clears " + control);
    } else {
      assertThat(space).as("SPACE").isEqualTo("presses " + control);
      assertThat(play.effect(() -> hand.press(KeyCode.ENTER)))
          .as("ENTER")
          .isEqualTo("presses " + control);
    }
  }
}
