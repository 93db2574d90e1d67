// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the coach on a ground of its own: an icon, a name, a remark at the right, content. */
final class CoachPart extends VBox {
  private static final int ICON = 20;

  private final Label note = new Label();

  CoachPart(Ikon icon, String name, Node... content) {
    getStyleClass().add("coach-part");
    FontIcon picture = new FontIcon(icon);
    picture.setIconSize(ICON);
    Label title = new Label(name);
    title.getStyleClass().add("coach-part-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    note.getStyleClass().add("side-quiet");
    note.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(picture, title, note);
    head.getStyleClass().add("coach-part-head");
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    getChildren().addAll(content);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Remarks something at the right of its name. */
  void remark(String words) {
    note.setText(words);
  }
}
