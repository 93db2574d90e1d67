// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.time;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.ui.console.view.Breadth;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;

/** A large button with a picture, its name, and a line that says what will happen. */
final class TransportButton {
  private static final double ICON = 24;
  private static final double NARROW_ICON = 20;

  private final Button button = new Button();
  private final StackPane picture = new StackPane();
  private final Label name = StationNodes.whole("", "transport-name");
  private final Label line = StationNodes.whole("", "note");
  private StationIcon icon;
  private Breadth breadth = Breadth.WIDE;

  TransportButton(String id, StationIcon icon, String words) {
    this.icon = icon;
    name.setText(words);
    button.getStyleClass().setAll("button", "transport-button");
    StationNodes.name(button, id, words);
    arrange();
  }

  void does(String tip, Runnable press) {
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(action -> press.run());
  }

  void fit(Breadth room) {
    if (breadth != room) {
      breadth = room;
      arrange();
    }
  }

  private void arrange() {
    draw();
    if (breadth.slim()) {
      button.setGraphic(picture);
    } else if (breadth.narrow()) {
      VBox column = new VBox(4, picture, name);
      column.setAlignment(Pos.CENTER);
      button.setGraphic(column);
    } else {
      VBox words = new VBox(name, line);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox row = new HBox(14, picture, words);
      row.setAlignment(Pos.CENTER_LEFT);
      button.setGraphic(row);
    }
  }

  void icon(StationIcon other) {
    if (icon != other) {
      icon = other;
      draw();
    }
  }

  private void draw() {
    picture.getChildren().setAll(icon.node(breadth.narrow() ? NARROW_ICON : ICON));
  }

  void name(String words) {
    name.setText(words);
  }

  void line(String words) {
    line.setText(words);
    button.setAccessibleText(name.getText() + ", " + words);
  }

  Button node() {
    return button;
  }
}
