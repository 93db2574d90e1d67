// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for something: what is found, which one stays chosen. */
class FinderPaneTest {
  private static final List<String> WORDS = List.of("apple", "banana", "cherry", "date");

  private final List<String> told = new ArrayList<>();
  private final FinderPane<String> pane = Fx.get(() -> make());

  @Test
  void atFirstTheFirstEntryIsChosenAndToldOnce() {
    assertThat(told).containsExactly("apple");
  }

  @ParameterizedTest
  @CsvSource({
    // looked for, then chosen
    "'', banana",
    "an, banana",
    "e, apple",
    "rr, cherry",
  })
  void theChosenEntryStaysChosenWhileItIsFound(String text, String chosen) {
    Fx.run(
        () -> {
          pane.choose("banana");
          pane.field().setText(text);
        });
    assertThat(chosen()).isEqualTo(chosen);
  }

  @Test
  void whoTypesANameMeansItAlthoughAnEntryBeforeItSpeaksOfIt() {
    FinderPane<String> pane = Fx.get(() -> make(word -> word.split(":")[0]));
    Fx.run(
        () -> {
          pane.connect(text -> List.of("pie: of apples", "apples: raw"), told::add);
          pane.field().setText("apples");
        });
    assertThat(told.getLast()).isEqualTo("apples: raw");
    Fx.run(() -> pane.choose("pie: of apples"));
    Fx.run(() -> pane.field().setText("pie"));
    assertThat(told.getLast()).as("the chosen one is named so").isEqualTo("pie: of apples");
  }

  @Test
  void nothingFoundIsToldAsNothing() {
    Fx.run(() -> pane.field().setText("zzz"));
    assertThat(told.getLast()).isNull();
    Fx.run(() -> pane.field().setText(""));
    assertThat(told.getLast()).isEqualTo("apple");
  }

  @Test
  void lookingAgainTellsTheChosenEntryAnewAndNoOther() {
    Fx.run(
        () -> {
          pane.choose("cherry");
          told.clear();
          pane.refresh();
        });
    assertThat(told).containsExactly("cherry");
  }

  @ParameterizedTest
  @CsvSource({
    "DOWN, 1, banana",
    "DOWN, 3, date",
    "DOWN, 9, date",
    "UP, 1, apple",
  })
  void arrowsInTheFieldMoveInTheListAndStopAtItsEnds(KeyCode key, int times, String chosen) {
    Fx.run(
        () -> {
          for (int i = 0; i < times; i++) {
            press(key, false);
          }
        });
    assertThat(chosen()).isEqualTo(chosen);
  }

  @Test
  void arrowsWithAltAreNotForTheList() {
    Fx.run(() -> press(KeyCode.DOWN, true));
    assertThat(chosen()).isEqualTo("apple");
  }

  @Test
  void choosingWhatIsHiddenShowsAll() {
    Fx.run(
        () -> {
          pane.field().setText("rr");
          pane.choose("date");
        });
    assertThat(chosen()).isEqualTo("date");
    assertThat(Fx.get(() -> pane.list().getItems())).isEqualTo(WORDS);
  }

  private FinderPane<String> make() {
    return make(word -> word);
  }

  private FinderPane<String> make(Function<String, String> name) {
    FinderPane<String> made = new FinderPane<>("test", word -> word, name);
    new Scene(made);
    made.connect(text -> WORDS.stream().filter(word -> word.contains(text)).toList(), told::add);
    return made;
  }

  private void press(KeyCode key, boolean alt) {
    Event.fireEvent(
        pane.field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
  }

  private String chosen() {
    return Fx.get(() -> pane.list().getSelectionModel().getSelectedItem());
  }
}
