// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import oobesim.screen.Block;

/** A button in the content; one that needs a field can be pressed while something stands in it. */
final class InlineButtonView extends HBox {
  private final ButtonBase button;
  private final Optional<TextField> field;

  /**
   * A button.
   *
   * @param first what to show
   * @param field the field that it needs
   */
  InlineButtonView(Block.InlineButton first, Wiring wiring, Optional<TextField> field) {
    this.field = field;
    button = Buttons.make(first.button(), wiring);
    getStyleClass().add("inline-button");
    getChildren().add(button);
    // The page hears of a text only when the field is left: too late for whoever goes on from it.
    field.ifPresent(needed -> needed.textProperty().subscribe(this::waitForLetters));
  }

  void show(Block.InlineButton next) {
    Buttons.show(button, next.button());
    field.map(TextField::getText).ifPresent(this::waitForLetters);
  }

  private void waitForLetters(String text) {
    button.setDisable(text.isEmpty());
  }
}
