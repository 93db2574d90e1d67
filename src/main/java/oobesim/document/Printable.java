// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text from files as it may leave for a terminal, a log or a line of text: what a terminal would
 * obey, what reverses a line and what ends one is written as its number, so nothing in a file can
 * look like another line.
 */
public final class Printable {
  private Printable() {}

  /** As a part of one line. */
  public static String line(String text) {
    return escaped(text, point -> isHidden(point) || point == '\n' || point == '\t');
  }

  /** As lines; line feeds and tabs stay. */
  public static String lines(String text) {
    return escaped(text, Printable::isHidden);
  }

  /** Whether a character has an effect instead of a shape; line feeds and tabs have none here. */
  static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t';
      case Character.FORMAT -> !joins(point);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> isNoCharacter(point);
    };
  }

  /** What words of some languages need: they bind and part letters, and do nothing else. */
  private static boolean joins(int point) {
    return point == 0x00ad || point == 0x200c || point == 0x200d;
  }

  /** Numbers that will never be a character's. */
  private static boolean isNoCharacter(int point) {
    return (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
  }

  private static String escaped(String text, IntPredicate hidden) {
    if (text.codePoints().noneMatch(hidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (hidden.test(point)) {
                Character.toString(point)
                    .chars()
                    .forEach(unit -> out.append(String.format(Locale.ROOT, "\\u%04X", unit)));
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
