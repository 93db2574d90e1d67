// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Compares texts that are no text forms, line by line. */
final class TextLines {
  /** More lines than these are another text altogether, and nobody would look at each. */
  private static final int MOST = 100;

  private static final int LONGEST = 400;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextLines() {}

  /** Lines, however they end; what ends the last one begins no other. */
  static List<String> of(String text) {
    String content =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    List<String> lines = new ArrayList<>(List.of(content.split("\r?\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  /** What lies between the lines that are the same at the top and at the bottom. */
  static List<TextChange> changes(List<String> expected, List<String> actual) {
    int shorter = Math.min(expected.size(), actual.size());
    int top = 0;
    while (top < shorter && expected.get(top).equals(actual.get(top))) {
      top++;
    }
    int bottom = 0;
    while (bottom < shorter - top
        && expected
            .get(expected.size() - 1 - bottom)
            .equals(actual.get(actual.size() - 1 - bottom))) {
      bottom++;
    }
    List<String> before = expected.subList(top, expected.size() - bottom);
    List<String> after = actual.subList(top, actual.size() - bottom);
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String words = words(before, after, i);
      if (!words.isEmpty()) {
        changes.add(new TextChange("line " + (top + i + 1), words));
      }
    }
    return shortened(changes);
  }

  private static List<TextChange> shortened(List<TextChange> changes) {
    if (changes.size() <= MOST) {
      return changes;
    }
    int more = changes.size() - MOST;
    List<TextChange> first = new ArrayList<>(changes.subList(0, MOST));
    first.add(new TextChange("other lines", more + " more differ"));
    return first;
  }

  private static String words(List<String> before, List<String> after, int i) {
    if (i >= before.size()) {
      return "came: " + quoted(after.get(i));
    }
    if (i >= after.size()) {
      return "went: " + quoted(before.get(i));
    }
    boolean same = before.get(i).equals(after.get(i));
    return same ? "" : "was " + quoted(before.get(i)) + ", is " + quoted(after.get(i));
  }

  static String quoted(String text) {
    return '"' + visible(text) + '"';
  }

  /** Without anything that a terminal would obey, and no longer than a person reads. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      shown.append(shown(text.charAt(i)));
    }
    return text.length() > LONGEST ? shown + "…" : shown.toString();
  }

  private static String shown(char character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(character)
              ? "\\u00" + HexFormat.of().toHexDigits((byte) character)
              : String.valueOf(character);
    };
  }
}
