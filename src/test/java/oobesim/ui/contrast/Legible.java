// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something that can be read, with its contrast.
 *
 * @param words what it says, or what sign it is
 * @param styles the style classes from itself to the root
 * @param kind how large and what it is
 * @param disabled whether it belongs to something that cannot be used now
 * @param opacity how much of its colour is drawn, from 0 to 1, whatever the colour's own part is
 * @param ratio its contrast, from 1 to 21
 */
public record Legible(
    String words, List<String> styles, Kind kind, boolean disabled, double opacity, double ratio) {
  private static final double LARGE = 24;
  private static final double LARGE_IF_BOLD = 18.66;

  /** What WCAG 2 asks for. */
  public enum Kind {
    /** Letters. */
    TEXT(4.5),
    /** Letters of 24 pixels, or bold ones of 18.66. */
    LARGE_TEXT(3),
    /** A sign or a drawing that means something. */
    SIGN(3);

    private final double wanted;

    Kind(double wanted) {
      this.wanted = wanted;
    }

    public double wanted() {
      return wanted;
    }
  }

  static Legible of(Node node, double ratio) {
    List<String> styles = new ArrayList<>();
    boolean disabled = false;
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      styles.addAll(at.getStyleClass());
      disabled |= at.isDisabled();
      opacity *= at.getOpacity();
    }
    return new Legible(words(node), styles, kind(node), disabled, opacity, ratio);
  }

  private static String words(Node node) {
    return switch (node) {
      case FontIcon icon -> icon.getIconLiteral();
      case Text text -> text.getText().strip();
      default -> node.getStyleClass().toString();
    };
  }

  private static Kind kind(Node node) {
    if (!(node instanceof Text text) || node instanceof FontIcon) {
      return Kind.SIGN;
    }
    boolean bold = text.getFont().getName().toLowerCase(Locale.ROOT).contains("bold");
    double size = text.getFont().getSize();
    return size >= LARGE || bold && size >= LARGE_IF_BOLD ? Kind.LARGE_TEXT : Kind.TEXT;
  }

  /** Whether it or something around it has a style class. */
  public boolean has(String style) {
    return styles.contains(style);
  }

  /** Whether WCAG 2 would call it legible. */
  public boolean enough() {
    return ratio >= kind.wanted();
  }

  @Override
  public String toString() {
    return "%.2f : 1 %s \"%s\" %s".formatted(ratio, kind, words, styles);
  }
}
