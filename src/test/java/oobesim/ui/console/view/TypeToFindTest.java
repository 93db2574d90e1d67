// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.support.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters typed in a list lead to the next row that begins with them. */
class TypeToFindTest {
  /** A dot stands for an arrow, which chooses nothing here but begins anew. */
  @ParameterizedTest
  @CsvSource({
    "c, Cable",
    "i, Internet",
    "t, TPM",
    "ti, Time limit",
    "TIM, Time limit",
    "tt, Time limit",
    "ttt, TPM",
    "x, ''",
    "cx, Cable",
    "ci, Internet",
    "d 3, Domain 3",
  })
  void lettersLeadToARow(String typed, String chosen) {
    String found =
        Fx.get(
            () -> {
              ListView<String> list =
                  new ListView<>(
                      FXCollections.observableArrayList(
                          "Cable", "Internet", "TPM", "Time limit", "Domain 3"));
              TypeToFind.in(list, UnaryOperator.identity());
              typed.chars().forEach(letter -> type(list, (char) letter));
              return list.getSelectionModel().getSelectedItem();
            });
    assertThat(found == null ? "" : found).isEqualTo(chosen);
  }

  private static void type(ListView<String> list, char letter) {
    boolean arrow = letter == '.';
    Event.fireEvent(
        list,
        new KeyEvent(
            arrow ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_TYPED,
            arrow ? "" : String.valueOf(letter),
            "",
            arrow ? KeyCode.PAGE_UP : KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }
}
