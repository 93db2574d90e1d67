// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.Arrays;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Makes Arabic texts safe to be broken into lines. On Linux the toolkit (JavaFX 26) shapes a run of
 * Arabic that it has cut at the end of a line by the letters of the whole run, and either draws it
 * too long or fails. A mark that nobody sees, put between words, ends a run there, so that none has
 * to be cut. A line that begins with Latin letters needs no mark: it runs as the place runs where
 * it stands, and the mark from the right (U+200F) is in no font, so that it is drawn as a box.
 */
public final class ArabicLines {
  private static final char MARK = '\u200E';

  /** Room for a box, an icon and the edges. */
  private static final double BESIDE = 72;

  /**
   * Room for the edges of words alone, and for a space that is of the word before Latin letters.
   */
  private static final double BESIDE_WORDS = 10;

  private ArabicLines() {}

  /** The text with marks around the spaces between Arabic words; another text as it is. */
  public static String safe(String text) {
    if (!arabic(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    boolean fromTheRight = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (strong(letter)) {
        fromTheRight = fromTheRight(letter);
      }
      // Beside Latin letters the run ends anyway, and a mark would drag the space along.
      if (letter == ' ' && fromTheRight && nextFromTheRight(text, at)) {
        safe.append(MARK).append(letter).append(MARK);
      } else {
        safe.append(letter);
      }
    }
    return safe.toString();
  }

  /**
   * The width below which an Arabic text would have to be cut inside a word, which does not work
   * either; 0 for other texts.
   *
   * @param text in its font
   */
  public static double least(Text text) {
    return least(text.getText(), text.getFont());
  }

  /** Writes on a button, in one line: containers ask controls for heights at any width. */
  public static void write(Labeled node, String text) {
    node.setText(text);
    node.setWrapText(!arabic(text));
  }

  /** Lets words of a control be broken into lines, but never inside an Arabic word. */
  public static void wrap(Labeled node) {
    node.setWrapText(true);
    node.textProperty()
        .subscribe(
            (before, now) -> {
              if (arabic(before) && !arabic(now)) {
                node.setMinWidth(Region.USE_COMPUTED_SIZE);
              }
              keepWords(node);
            });
    node.fontProperty().subscribe(() -> keepWords(node));
    keepWords(node);
  }

  private static void keepWords(Labeled node) {
    if (arabic(node.getText())) {
      node.setMinWidth(least(node.getText(), node.getFont()) + BESIDE_WORDS);
    }
  }

  /** The width below which the text of a control would have to be cut inside a word. */
  public static double least(Labeled node) {
    return arabic(node.getText()) ? least(node.getText(), node.getFont()) + BESIDE : 0;
  }

  private static boolean arabic(String text) {
    return Lettering.needed(text).filter(Lettering.ARABIC::equals).isPresent();
  }

  private static double least(String text, Font font) {
    if (!arabic(text)) {
      return 0;
    }
    // The toolkit remembers in which font it has met a letter first, and measures by it from then
    // on.
    Lettering.ARABIC.load();
    Text word = new Text();
    word.setFont(font);
    return Math.ceil(
        Arrays.stream(text.split(" ", -1))
            .mapToDouble(
                it -> {
                  word.setText(it);
                  return word.getLayoutBounds().getWidth();
                })
            .max()
            .orElse(0));
  }

  private static boolean nextFromTheRight(String text, int from) {
    return text.substring(from)
        .chars()
        .mapToObj(letter -> (char) letter)
        .filter(ArabicLines::strong)
        .findFirst()
        .filter(ArabicLines::fromTheRight)
        .isPresent();
  }

  private static boolean strong(char letter) {
    return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || Character.getDirectionality(letter) == Character.DIRECTIONALITY_EUROPEAN_NUMBER
        || fromTheRight(letter);
  }

  private static boolean fromTheRight(char letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
