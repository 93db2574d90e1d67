// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/**
 * Letters typed in a list lead to the next row that begins with them. Who types on narrows it down
 * as long as a row begins so; another letter, or an arrow between, begins anew.
 */
public final class TypeToFind<T> {
  private final ListView<T> list;
  private final Function<T, String> words;
  private String typed = "";

  private TypeToFind(ListView<T> list, Function<T, String> words) {
    this.list = list;
    this.words = words;
  }

  /**
   * Lets letters look for rows of a list.
   *
   * @param words what a row begins with
   */
  public static <T> void in(ListView<T> list, Function<T, String> words) {
    TypeToFind<T> find = new TypeToFind<>(list, words);
    list.addEventHandler(KeyEvent.KEY_TYPED, find::type);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode().isNavigationKey()) {
            find.typed = "";
          }
        });
    list.focusedProperty().subscribe(() -> find.typed = "");
  }

  private void type(KeyEvent key) {
    String letter = key.getCharacter().toLowerCase(Locale.ROOT);
    boolean chord = key.isControlDown() || key.isAltDown() || key.isMetaDown();
    boolean letters = letter.codePoints().allMatch(Character::isLetterOrDigit);
    if (chord || letter.isEmpty() || !letters) {
      return;
    }
    key.consume();
    int chosen = list.getSelectionModel().getSelectedIndex();
    boolean goesOn = !typed.isEmpty() && find(typed + letter, Math.max(0, chosen));
    if (!goesOn && !find(letter, chosen + 1)) {
      typed = "";
    }
  }

  /** From a row on, and around; the same letters again lead from row to row. */
  private boolean find(String sought, int from) {
    int size = list.getItems().size();
    for (int i = 0; i < size; i++) {
      int at = (from + i) % size;
      if (words.apply(list.getItems().get(at)).toLowerCase(Locale.ROOT).startsWith(sought)) {
        typed = sought;
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 1));
        return true;
      }
    }
    return false;
  }
}
