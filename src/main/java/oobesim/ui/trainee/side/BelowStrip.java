// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands below the device: words at the left, buttons at the right. */
public abstract class BelowStrip extends HBox {
  /** How wide a column of buttons is at least. */
  private static final double BUTTONS = 196;

  private final String id;

  /** An empty strip; the ids of its buttons begin with its own. */
  protected BelowStrip(String id) {
    this.id = id;
    setId(id);
    getStyleClass().add("turn-strip");
  }

  /** Puts words and buttons into it; returns the column of the buttons. */
  protected final VBox fill(VBox words, Node... controls) {
    words.getStyleClass().add("turn-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox buttons = new VBox(controls);
    buttons.getStyleClass().add("turn-buttons");
    buttons.setAlignment(Pos.CENTER);
    buttons.setMinWidth(BUTTONS);
    getChildren().setAll(words, buttons);
    return buttons;
  }

  /** A button as wide as its column. */
  protected final Button button(String control, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id + "/" + control);
    button.getStyleClass().add("page-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(press -> action.run());
    return button;
  }
}
