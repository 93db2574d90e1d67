// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Locale;
import oobesim.document.Markup;

/**
 * Texts as they may stand in the files of a report.
 *
 * <p>Names come from folders that anybody may have written to, so none of them may end a tag, a
 * string or a line, or turn the writing round.
 */
public final class Escaped {
  private static final char DELETE = 0x7f;

  private Escaped() {}

  /** For HTML, in elements and in attributes. */
  public static String markup(String text) {
    return Markup.escaped(visible(text));
  }

  /** A JSON string with its quotes, which may also stand in a script element. */
  public static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      switch (letter) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '<', '>', '&', '\'', DELETE -> out.append(code(letter));
        default -> out.append(printable(letter) ? String.valueOf(letter) : code(letter));
      }
    }
    return out.append('"').toString();
  }

  private static boolean printable(char letter) {
    return letter >= ' ' && !Character.isSurrogate(letter) && !hidden(letter);
  }

  /** The same text with what cannot be seen written out, such as {@code \\u001b}. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (hidden(point)) {
                out.append(point <= Character.MAX_VALUE ? code((char) point) : "\\u?");
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }

  private static boolean hidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static String code(char letter) {
    return String.format(Locale.ROOT, "\\u%04x", (int) letter);
  }
}
