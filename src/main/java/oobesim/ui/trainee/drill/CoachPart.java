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
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the coach on a ground of its own: an icon, a name, a remark at the right, content. */
final class CoachPart extends VBox {
  private static final int ICON = 20;

  private final Ikon icon;
  private final String name;
  private final Label note = new Label();
  private final HBox head;
  private Optional<ToggleButton> fold = Optional.empty();

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
    head = new HBox(picture, title, note);
    head.getStyleClass().add("coach-part-head");
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    getChildren().addAll(content);
    setMinHeight(USE_PREF_SIZE);
  }

  /** A part of which only the name is seen until somebody unfolds it. */
  static CoachPart folded(Ikon icon, String name, Node content) {
    CoachPart part = new CoachPart(icon, name);
    part.fold(content);
    return part;
  }

  private void fold(Node content) {
    FontIcon arrow = new FontIcon();
    arrow.setIconSize(ICON);
    head.getChildren().add(arrow);
    ToggleButton toggle = new ToggleButton("", head);
    toggle.setId("coach/fold");
    toggle.getStyleClass().add("coach-fold");
    toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    toggle.setMaxWidth(Double.MAX_VALUE);
    toggle.setAccessibleText(name);
    toggle.selectedProperty().subscribe(open -> unfold(content, arrow, open));
    head.prefWidthProperty().bind(toggle.widthProperty());
    getStyleClass().add("coach-folded");
    getChildren().setAll(toggle, content);
    fold = Optional.of(toggle);
  }

  private static void unfold(Node content, FontIcon arrow, boolean open) {
    content.setVisible(open);
    content.setManaged(open);
    arrow.setIconCode(open ? FluentUiRegularAL.CHEVRON_UP_24 : FluentUiRegularAL.CHEVRON_DOWN_24);
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
    sign.setOnAction(
        press -> {
          fold.ifPresent(toggle -> toggle.setSelected(true));
          open.run();
        });
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
