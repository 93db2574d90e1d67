// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.text.Paragraph;

/** A row of a list that takes the list's width and wraps its texts. */
public abstract class WrappingCell<T> extends ListCell<T> {
  private VBox box = new VBox();

  /** Without a width of its own the row would grow as wide as its text. */
  protected final void wraps(VBox content) {
    box = content;
    setPrefWidth(0);
    box.setMinWidth(0);
    box.prefWidthProperty()
        .bind(Bindings.createDoubleBinding(this::room, widthProperty(), insetsProperty()));
    box.setMaxWidth(Region.USE_PREF_SIZE);
  }

  private double room() {
    return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
  }

  /** What stands in the row. */
  protected final VBox box() {
    return box;
  }

  protected static Label label(String styleClass) {
    return new Paragraph("", styleClass);
  }
}
