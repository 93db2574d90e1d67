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
    boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
    boolean mark =
        point == 0x061c
            || point >= 0x200e && point <= 0x200f
            || point >= 0x2028 && point <= 0x202e
            || point >= 0x2066 && point <= 0x2069
            || point == 0xfeff;
    boolean lonely = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return control || mark || lonely;
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
                out.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
