// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import oobesim.ui.control.TextInputView;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;

/** The sign-on of Windows 10: the button is an arrow at the right end of the password. */
final class SignOnForm {
  private static final double ARROW = 40;
  private static final double GLYPH = 20;

  private SignOnForm() {}

  /** Puts the page's button into the field of the secret; false if the page has none. */
  static boolean join(Region body, Region buttons) {
    Optional<TextInputView> field = secret(body);
    field.ifPresent(
        input -> {
          turnIntoArrow(buttons);
          input.setAtEnd(buttons);
        });
    return field.isPresent();
  }

  private static void turnIntoArrow(Region buttons) {
    buttons.setMinWidth(ARROW);
    buttons.setMaxWidth(ARROW);
    buttons.getStyleClass().add("sign-on-arrow");
    buttons.getChildrenUnmodifiable().stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .forEach(button -> button.setGraphic(new IconView(Glyph.ARROW_RIGHT, GLYPH)));
  }

  private static Optional<TextInputView> secret(Node node) {
    if (node instanceof TextInputView input && input.secret()) {
      return Optional.of(input);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> secret(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
