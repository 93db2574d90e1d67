// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON; the same tree always gives the same characters. */
public final class JsonText {
  private static final int A_LINE = 200;

  private final StringBuilder out = new StringBuilder(A_LINE);
  private final boolean pretty;
  private final boolean ascii;

  private JsonText(boolean pretty, boolean ascii) {
    this.pretty = pretty;
    this.ascii = ascii;
  }

  /**
   * On one line without blanks, as a journal's lines need it: a tree, or maps, lists, texts,
   * numbers and truths.
   */
  public static String write(Object value) {
    JsonText text = new JsonText(false, false);
    text.value(value, 0);
    return text.out.toString();
  }

  /** An object on one line that is written while its members come, in their order. */
  public static Members members() {
    return new Members();
  }

  /** An object on one line whose members are written as they come: no map is made of them. */
  public static final class Members {
    private final JsonText text = new JsonText(false, false);

    private Members() {
      text.out.append('{');
    }

    /** With one more member; whoever gives a key twice has it twice. */
    public Members put(String key, Object value) {
      if (text.out.length() > 1) {
        text.out.append(',');
      }
      text.string(key);
      text.out.append(':');
      text.value(value, 1);
      return this;
    }

    /** The whole object; nothing may be put into it afterwards. */
    public String end() {
      return text.out.append('}').toString();
    }
  }

  /** On one line of printable ASCII; every other character is an escape with its number. */
  public static String ascii(Object value) {
    JsonText text = new JsonText(false, true);
    text.value(value, 0);
    return text.out.toString();
  }

  /** With line feeds and two blanks per level; no line feed at the end. */
  public static String pretty(Json json) {
    JsonText text = new JsonText(true, false);
    text.value(json, 0);
    return text.out.toString();
  }

  private void value(Object value, int depth) {
    switch (value) {
      case Json json -> json(json, depth);
      case Map<?, ?> map -> object(map, depth);
      case List<?> list -> array(list, depth);
      case Boolean truth -> out.append(truth);
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case BigDecimal number -> out.append(number);
      default -> string(value.toString());
    }
  }

  private void json(Json json, int depth) {
    switch (json) {
      case Json.Obj object -> object(object.members(), depth);
      case Json.Arr array -> array(array.items(), depth);
      case Json.Text text -> string(text.value());
      case Json.Num number -> out.append(number.value());
      case Json.Bool bool -> out.append(bool.value());
      case Json.Null nothing -> out.append("null");
    }
  }

  private void object(Map<?, ?> object, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<?, ?> member = members.next();
      line(depth + 1);
      string(member.getKey().toString());
      out.append(pretty ? ": " : ":");
      value(member.getValue(), depth + 1);
      out.append(members.hasNext() ? "," : "");
    }
    if (!object.isEmpty()) {
      line(depth);
    }
    out.append('}');
  }

  private void array(List<?> array, int depth) {
    out.append('[');
    Iterator<?> items = array.iterator();
    while (items.hasNext()) {
      line(depth + 1);
      value(items.next(), depth + 1);
      out.append(items.hasNext() ? "," : "");
    }
    if (!array.isEmpty()) {
      line(depth);
    }
    out.append(']');
  }

  private void line(int depth) {
    if (pretty) {
      out.append('\n').repeat("  ", depth);
    }
  }

  private void string(String value) {
    int end = plain(value);
    if (end == value.length()) {
      out.append('"').append(value).append('"');
      return;
    }
    out.append('"').append(value, 0, end);
    for (int i = end; i < value.length(); i++) {
      if (ascii && (value.charAt(i) < ' ' || value.charAt(i) > '~')) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) value.charAt(i)));
      } else {
        character(value, i);
      }
    }
    out.append('"');
  }

  /** How much needs no second look, which mostly is all of it. */
  private static int plain(String value) {
    int end = 0;
    while (end < value.length() && isPlain(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
  }

  private void character(String value, int index) {
    char c = value.charAt(index);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Printable.isHidden(point(value, index))) {
          out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /** The character that one of a text's units is of; half a pair is nothing that can be stored. */
  private static int point(String value, int index) {
    return Character.isLowSurrogate(value.charAt(index))
        ? value.codePointBefore(index + 1)
        : value.codePointAt(index);
  }
}
