// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** A field to look for something and the list of what was found, used as one with the keyboard. */
public final class ListKeys {
  private static final int PAGE = 8;
  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final char DELETE = 127;

  private final TextField field;
  private final ListView<?> list;

  /** Joins a field and a list. */
  public ListKeys(TextField field, ListView<?> list) {
    this.field = field;
    this.list = list;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  /** Chooses the entry at an index, from 0, and brings it into view. */
  public void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    showChosen();
  }

  /** Scrolls as little as possible: from the top, until the chosen row is whole. */
  public void showChosen() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  /** Arrows move in the list while one types; so do the others while there is nothing to edit. */
  private void steer(KeyEvent press) {
    int last = list.getItems().size() - 1;
    if (last < 0 || press.isAltDown() || press.isControlDown() || press.isShiftDown()) {
      return;
    }
    int index = list.getSelectionModel().getSelectedIndex();
    boolean nothing = field.getText().isEmpty();
    int next =
        switch (press.getCode()) {
          case DOWN -> index + 1;
          case UP -> index - 1;
          case PAGE_DOWN -> index + PAGE;
          case PAGE_UP -> index - PAGE;
          case HOME -> nothing ? 0 : NOWHERE;
          case END -> nothing ? last : NOWHERE;
          default -> NOWHERE;
        };
    if (next != NOWHERE) {
      select(Math.clamp(next, 0, last));
      press.consume();
    }
  }

  /** Letters typed in the list are looked for, and no longer what was looked for before. */
  private void type(KeyEvent typed) {
    String letter = typed.getCharacter();
    boolean plain = !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
    if (plain && !letter.isBlank() && letter.charAt(0) >= ' ' && letter.charAt(0) != DELETE) {
      field.requestFocus();
      field.setText(letter);
      field.end();
      typed.consume();
    }
  }
}
