// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Letters that a text's own font lacks: the toolkit looks for them in whatever fonts the machine
 * has, and draws an empty box where it has none.
 */
public final class Letters {
  private Letters() {}

  /** Those of all texts below a node, each with its font and the text; the toolkit's thread. */
  public static TreeSet<String> lacking(Node node) {
    TreeSet<String> found = new TreeSet<>();
    gather(node, found);
    return found;
  }

  private static void gather(Node node, TreeSet<String> found) {
    if (node instanceof Text text) {
      gather(text.getText(), text.getFont(), found);
    }
    if (node instanceof Labeled words && words.getTooltip() != null) {
      gather(words.getTooltip().getText(), words.getFont(), found);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
    }
  }

  private static void gather(String text, Font font, TreeSet<String> found) {
    text.codePoints()
        .filter(letter -> !Character.isISOControl(letter) && !has(font, letter))
        .forEach(
            letter -> found.add("U+%04X is not in %s: %s".formatted(letter, font.getName(), text)));
  }

  /** Whether a font has a letter itself. */
  public static boolean has(Font font, int letter) {
    FontResource file = ((PGFont) FontHelper.getNativeFont(font)).getFontResource();
    FontResource own = file instanceof CompositeFontResource all ? all.getSlotResource(0) : file;
    return own.getGlyphMapper().charToGlyph(letter) != 0;
  }
}
