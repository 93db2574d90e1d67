// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;

/** Collects findings while a file is read, so that one fault does not hide the next. */
final class Faults {
  private static final int MOST_LISTED = 20;

  private final List<Finding> found = new ArrayList<>();

  /** A fault at a value. */
  void at(ChartFindingCode code, Json value, String message, String hint) {
    place(code, value.pointer(), value.position(), message, hint);
  }

  /** A fault of a key rather than of its value. */
  void atKey(ChartFindingCode code, Json.Obj object, String key, String message, String hint) {
    Json value = object.members().get(key);
    place(code, value.pointer(), object.keyPositions().get(key), message, hint);
  }

  /** A fault inside a text, so many characters from its start. */
  void inside(ChartFindingCode code, Json.Text text, int offset, String message, String hint) {
    Position start = text.position();
    Position position = new Position(start.line(), start.column() + 1 + offset);
    place(code, text.pointer(), position, message, hint);
  }

  private void place(
      ChartFindingCode code, String pointer, Position position, String message, String hint) {
    found.add(new Finding(code.code(), code.severity(), pointer, position, message, hint));
  }

  /** A value of the wrong kind. */
  void wrongKind(Json value, String what, String expected) {
    at(ChartFindingCode.WRONG_KIND, value, what + " is " + value.kind(), "expected " + expected);
  }

  /** Takes over what an earlier stage has found. */
  void add(Collection<Finding> earlier) {
    found.addAll(earlier);
  }

  /** The nearest known word, or all of them if they are few. */
  static String hint(String word, Collection<String> known) {
    if (known.isEmpty()) {
      return "there is none to choose from";
    }
    return known.size() > MOST_LISTED
        ? Nearest.to(word, known).map(near -> "did you mean \"" + near + "\"?").orElse("")
        : Nearest.hint(word, known);
  }

  boolean fatal() {
    return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<Finding> inOrder() {
    return found.stream()
        .sorted(
            Comparator.<Finding>comparingInt(finding -> finding.position().line())
                .thenComparingInt(finding -> finding.position().column()))
        .toList();
  }
}
