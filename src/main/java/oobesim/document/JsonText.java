// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes JSON; the same tree always gives the same characters. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private final boolean ascii;

  private JsonText(boolean pretty, boolean ascii) {
    this.pretty = pretty;
    this.ascii = ascii;
  }

  /** On one line without blanks, as a journal's lines need it. */
  public static String write(Json json) {
    JsonText text = new JsonText(false, false);
    text.value(json, 0);
    return text.out.toString();
  }

  /** The same of maps, lists, texts, numbers and truths. */
  public static String write(Object value) {
    return write(JsonEdit.of(value));
  }

  /** On one line of printable ASCII; every other character is an escape with its number. */
  public static String ascii(Object value) {
    JsonText text = new JsonText(false, true);
    text.value(JsonEdit.of(value), 0);
    return text.out.toString();
  }

  /** With line feeds and two blanks per level; no line feed at the end. */
  public static String pretty(Json json) {
    JsonText text = new JsonText(true, false);
    text.value(json, 0);
    return text.out.toString();
  }

  private void value(Json json, int depth) {
    switch (json) {
      case Json.Obj object -> object(object, depth);
      case Json.Arr array -> array(array, depth);
      case Json.Text text -> string(text.value());
      case Json.Num number -> out.append(number.value());
      case Json.Bool bool -> out.append(bool.value());
      case Json.Null nothing -> out.append("null");
    }
  }

  private void object(Json.Obj object, int depth) {
    out.append('{');
    Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, Json> member = members.next();
      line(depth + 1);
      string(member.getKey());
      out.append(pretty ? ": " : ":");
      value(member.getValue(), depth + 1);
      out.append(members.hasNext() ? "," : "");
    }
    if (!object.members().isEmpty()) {
      line(depth);
    }
    out.append('}');
  }

  private void array(Json.Arr array, int depth) {
    out.append('[');
    Iterator<Json> items = array.items().iterator();
    while (items.hasNext()) {
      line(depth + 1);
      value(items.next(), depth + 1);
      out.append(items.hasNext() ? "," : "");
    }
    if (!array.items().isEmpty()) {
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
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      if (ascii && (value.charAt(i) < ' ' || value.charAt(i) > '~')) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) value.charAt(i)));
      } else {
        character(value, i);
      }
    }
    out.append('"');
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
