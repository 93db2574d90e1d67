// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A field to look for something and the list of what was found, used as one with the keyboard. */
public final class ListKeys {
  private static final int PAGE = 8;
  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final char DELETE = 127;
  private static final int MOST_LOOKS = 8;

  private final TextField field;
  private final ListView<?> list;

  /** Joins a field and a list. */
  public ListKeys(TextField field, ListView<?> list) {
    this.field = field;
    this.list = list;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    // The list has its own way with keys, which trusts in rows of one height; so it is looked
    // after.
    list.addEventFilter(KeyEvent.KEY_PRESSED, press -> Platform.runLater(this::showChosen));
    list.skinProperty().subscribe(this::showChosenAtEachHeight);
  }

  /**
   * Before it has been laid out a list cannot be scrolled, and a lower one may hide the row. The
   * list has its new height before its rows know of it, so that it is the rows' own that counts.
   */
  private void showChosenAtEachHeight() {
    if (list.lookup(".virtual-flow") instanceof Region rows) {
      rows.heightProperty().subscribe(high -> Platform.runLater(this::showChosen));
    }
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
      show(flow, index);
      afterLayout(() -> show(flow, list.getSelectionModel().getSelectedIndex()));
    }
  }

  /** Laying out measures more rows, which may move the one that was just brought into view. */
  private void afterLayout(Runnable action) {
    Scene scene = list.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              action.run();
            }
          });
    }
  }

  /**
   * How high rows are that were never in sight is a guess, and rows below a heading are higher than
   * others; each look makes the guess better, until the row is where it was meant to be.
   */
  private static void show(VirtualFlow<?> flow, int index) {
    for (int look = 0; look < MOST_LOOKS && index >= 0 && !whole(flow, index); look++) {
      flow.scrollTo(index);
      flow.layout();
    }
  }

  private static boolean whole(VirtualFlow<?> flow, int index) {
    IndexedCell<?> row = flow.getVisibleCell(index);
    return row != null
        && row.getLayoutY() >= 0
        && row.getLayoutY() + row.getHeight() <= flow.getHeight();
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
