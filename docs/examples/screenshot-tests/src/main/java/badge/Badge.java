// SPDX-License-Identifier: Apache-2.0
package badge;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** The node that is tested here: a person with a sign of initials. */
public final class Badge extends HBox {
  /** A badge of a person; the initials are those of the name. */
  public Badge(String name, String place) {
    setId("badge");
    setStyle("-fx-background-color: white; -fx-padding: 12; -fx-spacing: 12");
    Label initials = label("initials", initials(name), "-fx-text-fill: white");
    StackPane sign = new StackPane(new Circle(20, Color.web("#0067c0")), initials);
    VBox words =
        new VBox(
            label("name", name, "-fx-font-weight: bold; -fx-font-size: 15"),
            label("place", place, "-fx-text-fill: #5d5d5d"));
    getChildren().addAll(sign, words);
  }

  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String part : name.split(" ")) {
      letters.append(part.charAt(0));
    }
    return letters.toString();
  }

  private static Label label(String id, String text, String style) {
    Label label = new Label(text);
    label.setId(id);
    label.setStyle(style);
    return label;
  }
}
