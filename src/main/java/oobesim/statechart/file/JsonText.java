// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.Map;

/** Prints maps, lists, texts and truths as JSON, two blanks a level. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  static String of(Object value) {
    JsonText text = new JsonText();
    text.value(value, "\n");
    return text.out.append('\n').toString();
  }

  private void value(Object value, String line) {
    switch (value) {
      case Map<?, ?> map when map.isEmpty() -> out.append("{}");
      case Map<?, ?> map -> object(map, line);
      case List<?> list when list.isEmpty() -> out.append("[]");
      case List<?> list -> array(list, line);
      case Boolean truth -> out.append(truth);
      default -> text(value.toString());
    }
  }

  private void object(Map<?, ?> map, String line) {
    String separator = "{";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(separator).append(line).append("  ");
      text(member.getKey().toString());
      out.append(": ");
      value(member.getValue(), line + "  ");
      separator = ",";
    }
    out.append(line).append('}');
  }

  private void array(List<?> list, String line) {
    String separator = "[";
    for (Object item : list) {
      out.append(separator).append(line).append("  ");
      value(item, line + "  ");
      separator = ",";
    }
    out.append(line).append(']');
  }

  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    out.append('"');
  }
}
