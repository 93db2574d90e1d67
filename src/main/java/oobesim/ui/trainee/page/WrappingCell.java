// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row of a list that takes the list's width and wraps its texts. */
public abstract class WrappingCell<T> extends ListCell<T> {
  /** Without a width of its own the row would grow as wide as its text. */
  protected final void wraps(VBox box, double margins) {
    setPrefWidth(0);
    box.setMinWidth(0);
    box.prefWidthProperty().bind(widthProperty().subtract(margins));
    box.setMaxWidth(Region.USE_PREF_SIZE);
  }

  /** Text that wraps and is never cut off. */
  protected static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
