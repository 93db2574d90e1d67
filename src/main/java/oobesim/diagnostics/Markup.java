// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** Texts inside of XML and HTML. */
final class Markup {
  private Markup() {}

  static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  /** Safe between and inside of tags; what no XML may hold is left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Markup::allowed).forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(point);
    }
  }

  private static boolean allowed(int point) {
    boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
    boolean lonely = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !control && !lonely && point != 0xfffe && point != 0xffff;
  }
}
