// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A node as other people may have it: with an id for each part, and style of its own. */
final class Card extends Pane {
  final Label name = new Label();
  final Region edge = new Region();

  Card(Given given) {
    setId("card");
    setStyle("-fx-background-color: white");
    setPrefSize(160, 40);
    edge.setId("edge");
    edge.setStyle("-fx-background-color: " + given.colour());
    edge.resizeRelocate(0, 0, 4, 40);
    edge.setManaged(false);
    name.setId("name");
    name.setText(given.text());
    name.relocate(given.moved(), 10);
    getChildren().addAll(edge, name);
  }
}
