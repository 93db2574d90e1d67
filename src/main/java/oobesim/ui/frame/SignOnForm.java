// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;

/** The sign-on of Windows 10: the button is an arrow at the right end of the password. */
final class SignOnForm extends Region {
  private static final double ARROW = 40;
  private static final double GLYPH = 20;

  private final VBox column;
  private final Region buttons;

  SignOnForm(VBox column, Region buttons) {
    this.column = column;
    this.buttons = buttons;
    getStyleClass().add("sign-on");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    buttons.setManaged(false);
    buttons.getChildrenUnmodifiable().stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .forEach(button -> button.setGraphic(new IconView(Glyph.ARROW_RIGHT, GLYPH)));
    getChildren().addAll(column, buttons);
  }

  /** Whether there is a password, at the end of which the button can stand. */
  static boolean fits(VBox column) {
    return password(column).isPresent();
  }

  @Override
  protected double computePrefWidth(double height) {
    return column.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return column.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    column.resizeRelocate(0, 0, getWidth(), getHeight());
    // Where the field is follows from the complaint above it, so the column comes first.
    column.layout();
    password(column).ifPresent(this::putArrow);
  }

  private void putArrow(Node field) {
    var place = sceneToLocal(field.localToScene(field.getLayoutBounds()));
    buttons.resizeRelocate(place.getMaxX() - ARROW, place.getMinY(), ARROW, place.getHeight());
  }

  private static Optional<Node> password(Node node) {
    if (node instanceof PasswordField) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> password(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
