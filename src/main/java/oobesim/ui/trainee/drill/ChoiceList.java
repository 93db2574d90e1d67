// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import oobesim.ui.theme.ArabicLines;

/** A drop-down that shows all words of what is chosen, on as many lines as they take. */
final class ChoiceList<T> extends ComboBox<T> {
  /** The arrow with its edges. */
  private static final double ARROW = 36;

  ChoiceList() {
    setButtonCell(new Chosen());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** What is chosen, or the prompt. */
  private final class Chosen extends ListCell<T> {
    Chosen() {
      setText("");
      ArabicLines.wrap(this);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? getPromptText() : getConverter().toString(item));
    }

    /** Asked for the width of the whole drop-down. */
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? width : width - ARROW);
    }
  }
}
