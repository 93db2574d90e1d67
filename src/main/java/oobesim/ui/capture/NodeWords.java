// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a text form says about a node: its role and its text. */
final class NodeWords {
  private static final String DOT = "\u2022";

  /** Marks of our own rows, beside those that the toolkit knows itself. */
  private static final Set<PseudoClass> CHOSEN =
      Stream.of("chosen", "selected")
          .map(PseudoClass::getPseudoClass)
          .collect(Collectors.toUnmodifiableSet());

  private NodeWords() {}

  /** Such as {@code button}, or {@code check-box ticked}. */
  static String role(Node node) {
    return node instanceof FontIcon
        ? name(AccessibleRole.IMAGE_VIEW)
        : name(node.getAccessibleRole()) + state(node);
  }

  private static String name(AccessibleRole role) {
    return switch (role) {
      case null -> "node";
      case NODE, PARENT -> "node";
      default -> role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static String state(Node node) {
    if (node instanceof CheckBox box) {
      return box.isIndeterminate() ? " undecided" : box.isSelected() ? " ticked" : "";
    }
    if (node instanceof Toggle toggle) {
      return toggle.isSelected() ? " chosen" : "";
    }
    return node.getPseudoClassStates().stream().anyMatch(CHOSEN::contains) ? " chosen" : "";
  }

  /**
   * What a node says by itself; empty for one that only holds others. A secret is as many dots as
   * the picture shows.
   */
  static Optional<String> text(Node node) {
    return own(node).filter(text -> !text.isEmpty());
  }

  private static Optional<String> own(Node node) {
    return switch (node) {
      case PasswordField secret -> Optional.of(DOT.repeat(secret.getLength()));
      case TextInputControl field -> Optional.ofNullable(field.getText());
      case Labeled labeled when hasText(labeled) -> Optional.of(labeled.getText());
      case FontIcon icon -> Optional.of(icon.getIconLiteral());
      case Text text -> Optional.of(text.getText());
      case TextFlow flow -> Optional.of(running(flow));
      default -> Optional.ofNullable(node.getAccessibleText());
    };
  }

  private static boolean hasText(Labeled labeled) {
    return labeled.getText() != null && !labeled.getText().isEmpty();
  }

  private static String running(TextFlow flow) {
    return flow.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }
}
