// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Guesses;
import oobesim.document.Json;
import oobesim.document.Limit;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;

/** Collects findings while a file is read, so that one fault does not hide the next. */
final class Faults {
  private static final int MOST_LISTED = 20;

  private final List<Finding> found = new ArrayList<>();
  private final Guesses guesses = new Guesses();
  private boolean overflown;

  /** A fault at a value. */
  void at(Json value, ChartFault fault) {
    place(fault, value.pointer(), value.position());
  }

  /** A fault of a key rather than of its value. */
  void atKey(Json.Obj object, String key, ChartFault fault) {
    Json value = object.members().get(key);
    place(fault, value.pointer(), object.keyPositions().get(key));
  }

  /** A fault inside a text, so many characters from its start. */
  void inside(Json.Text text, int offset, ChartFault fault) {
    Position start = text.position();
    Position position = new Position(start.line(), start.column() + 1 + offset);
    place(fault, text.pointer(), position);
  }

  /** Something is larger than a limit allows. */
  void limit(Limit limit, String pointer, Position position) {
    found.add(limit.finding(pointer, position));
  }

  private void place(ChartFault fault, String pointer, Position position) {
    ChartFindingCode code = fault.code();
    if (full()) {
      if (!overflown) {
        limit(Limit.FINDINGS, pointer, position);
        overflown = true;
      }
      return;
    }
    found.add(new Finding(code.code(), code.severity(), pointer, position, fault.message()));
  }

  /** A value of the wrong kind where a key's belongs, of which it is told what is expected. */
  void wrongKind(Json value, String key, String expected) {
    at(
        value,
        ChartFindingCode.WRONG_KIND.with(
            "key", key, "kind", value.what(), "expected", text("expected." + expected)));
  }

  /** A thing of the wrong kind, by the word for the thing, of which it is told what is expected. */
  void wrongThing(Json value, String thing, Object... namesAndValues) {
    at(
        value,
        ChartFindingCode.WRONG_KIND.of(
            "thing",
            "thing",
            text(thing, namesAndValues),
            "kind",
            value.what(),
            "expected",
            text("expected." + thing)));
  }

  /** A text of this package. */
  static Phrase.Sentence text(String key, Object... namesAndValues) {
    return Phrase.of(ChartFindingCode.BUNDLE, key, namesAndValues);
  }

  /** Takes over what an earlier stage has found. */
  void add(Collection<Finding> earlier) {
    found.addAll(earlier);
  }

  /** The known word that was probably meant. */
  Optional<String> guess(String word, Collection<String> known) {
    return guesses.nearest(word, known);
  }

  /** The nearest known word, or all of them if they are few. */
  Phrase hint(String word, Collection<String> known) {
    if (full()) {
      return Phrase.NONE;
    }
    if (known.isEmpty()) {
      return text("none-to-choose");
    }
    return known.size() > MOST_LISTED
        ? guess(word, known).map(Nearest::meant).orElse(Phrase.NONE)
        : Nearest.suggestion(word, known);
  }

  /** Whether so much is wrong that no more is told. */
  boolean full() {
    return found.size() >= Limit.FINDINGS.most();
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
