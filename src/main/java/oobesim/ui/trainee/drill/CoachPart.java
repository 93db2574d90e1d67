// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the coach on a ground of its own: an icon, a name, a remark at the right, content. */
final class CoachPart extends VBox {
  private static final int ICON = 20;

  private final Ikon icon;
  private final String name;
  private final Label note = new Label();

  CoachPart(Ikon icon, String name, Node... content) {
    this.icon = icon;
    this.name = name;
    getStyleClass().add("coach-part");
    FontIcon picture = picture();
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

  private FontIcon picture() {
    FontIcon picture = new FontIcon(icon);
    picture.setIconSize(ICON);
    return picture;
  }

  /** A button that stands for the part where there is no room for it. */
  Button sign(Runnable open) {
    Button sign = new Button("", picture());
    sign.getStyleClass().add("coach-sign");
    sign.setAccessibleText(name);
    sign.setTooltip(new Tooltip(name));
    sign.setFocusTraversable(false);
    sign.setOnAction(press -> open.run());
    return sign;
  }

  /** The first control in it. */
  Optional<Node> control() {
    return controls(this).filter(node -> !node.isDisabled()).findFirst();
  }

  private static Stream<Node> controls(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            child ->
                child instanceof ButtonBase
                        || child instanceof ComboBoxBase<?>
                        || child instanceof TextField
                    ? Stream.of(child)
                    : child instanceof Parent inner ? controls(inner) : Stream.empty());
  }

  /** Remarks something at the right of its name. */
  void remark(String words) {
    note.setText(words);
  }
}
