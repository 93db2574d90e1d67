// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/** Texts as they may stand in a page of HTML or XML, wherever they come from. */
public final class Markup {
  private Markup() {}

  /**
   * Safe between tags and in attributes with quotes of either kind; what has an effect instead of a
   * shape is written as its number.
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    allowed(text).codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  /** The same text with the numbers of what neither HTML nor XML can hold, or nobody would see. */
  public static String allowed(String text) {
    return Printable.lines(text.replace("\r\n", "\n"));
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
}
