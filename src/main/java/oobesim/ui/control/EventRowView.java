// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** A row that happened: one line to press, and its details below while it is open. */
final class EventRowView extends VBox {
  private final EventLine line = EventLine.row();
  private final Button button = new Button();
  private final Words details = new Words(Style.EVENT_DETAILS, "");

  EventRowView(String nodeId, Runnable onPress) {
    button.setId(nodeId);
    button.getStyleClass().setAll(Style.EVENT_ROW);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setOnAction(press -> onPress.run());
    // The line lies over the button: inside, it would neither reach the edge nor wrap.
    StackPane pressed = new StackPane(button, line);
    pressed.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(pressed, details);
  }

  void show(Block.EventRow row, Block.EventColumns columns) {
    line.show(row);
    button.setAccessibleText(
        String.join(", ", row.event(), row.status(), row.start(), row.finish()));
    details.setText(row.open() ? columns.details() + ": " + row.details() : "");
  }
}
