// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A panel with a head of 40 pixels and something below it. */
public final class Card extends VBox {
  private final HBox head = StationNodes.row(10);

  /** A panel of an id; the keyboard enters it at its first stop. */
  public Card(String id, Node body) {
    setId(id);
    getStyleClass().add("station-card");
    head.getStyleClass().add("card-head");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    setMinSize(0, 0);
  }

  /** The head, to ask how wide it is. */
  HBox head() {
    return head;
  }

  /** What stands in the head, from left to right. */
  public void head(Node... parts) {
    head.getChildren().setAll(parts);
  }
}
