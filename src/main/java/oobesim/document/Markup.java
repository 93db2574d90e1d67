// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/** Texts as they may stand in a page of HTML, wherever they come from. */
public final class Markup {
  private static final int PLANE = 0x1_0000;
  private static final int NO_CHARACTER = 0xfffe;

  private Markup() {}

  /**
   * Safe between tags and in attributes with quotes of either kind; what cannot be in a page is
   * left out.
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Markup::allowed).forEach(point -> append(out, point));
    return out.toString();
  }

  /** The same text without what neither HTML nor XML can hold, however it is written. */
  public static String allowed(String text) {
    return text.codePoints().allMatch(Markup::allowed)
        ? text
        : text.codePoints()
            .filter(Markup::allowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(point);
    }
  }

  private static boolean allowed(int point) {
    boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
    boolean lonely = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !control && !lonely && (point >= PLANE || point < NO_CHARACTER);
  }
}
