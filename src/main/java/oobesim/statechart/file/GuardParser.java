// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.Limit;
import oobesim.statechart.Guard;

/**
 * Reads a guard: facts, {@code !}, {@code &&}, {@code ||}, parentheses; {@code &&} binds tighter.
 */
final class GuardParser {
  private final Json.Text source;
  private final String text;
  private final ChartVocabulary vocabulary;
  private final Faults faults;
  private int at;
  private int depth;
  private boolean failed;

  private GuardParser(Json.Text source, ChartVocabulary vocabulary, Faults faults) {
    this.source = source;
    this.text = source.value();
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** The expression, or nothing if it is malformed; an unknown fact is reported and kept. */
  static Optional<Guard> parse(Json.Text source, ChartVocabulary vocabulary, Faults faults) {
    GuardParser parser = new GuardParser(source, vocabulary, faults);
    Guard guard = parser.either();
    if (!parser.failed && !parser.ended()) {
      parser.fail("operator");
    }
    return parser.failed ? Optional.empty() : Optional.of(guard);
  }

  private Guard either() {
    Guard left = both();
    while (!failed && take("||")) {
      left = new Guard.Or(left, both());
    }
    return left;
  }

  private Guard both() {
    Guard left = single();
    while (!failed && take("&&")) {
      left = new Guard.And(left, single());
    }
    return left;
  }

  private Guard single() {
    if (failed || depth >= Limit.GUARD_DEPTH.most()) {
      return tooDeep();
    }
    if (take("!")) {
      depth++;
      Guard inner = single();
      depth--;
      return new Guard.Not(inner);
    }
    if (take("(")) {
      depth++;
      Guard inner = either();
      depth--;
      if (!failed && !take(")")) {
        fail("parenthesis");
      }
      return inner;
    }
    return fact();
  }

  private Guard tooDeep() {
    if (!failed) {
      faults.limit(Limit.GUARD_DEPTH, source.pointer(), source.position());
    }
    failed = true;
    return new Guard.Fact("");
  }

  private Guard fact() {
    ended();
    int start = at;
    while (at < text.length() && wordCharacter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || name.endsWith(".")) {
      at = start;
      fail("fact");
    } else if (!vocabulary.knowsFact(name)) {
      faults.inside(
          source,
          start,
          ChartFindingCode.UNKNOWN_FACT.with(
              "fact", name, "nearest", faults.hint(name, vocabulary.facts())));
    }
    return new Guard.Fact(name);
  }

  private static boolean wordCharacter(char c) {
    return c == '.' || c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private boolean take(String sign) {
    if (!ended() && text.startsWith(sign, at)) {
      at += sign.length();
      return true;
    }
    return false;
  }

  private boolean ended() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private void fail(String expected) {
    if (!failed) {
      faults.inside(source, at, ended() ? endsTooEarly(expected) : wrongHere(expected));
    }
    failed = true;
  }

  private ChartFault endsTooEarly(String expected) {
    return ChartFindingCode.MALFORMED_GUARD.of(
        "end", "place", at + 1, "expected", Faults.text("expected-in-guard." + expected));
  }

  private ChartFault wrongHere(String expected) {
    return ChartFindingCode.MALFORMED_GUARD.with(
        "rest",
        text.substring(at),
        "place",
        at + 1,
        "expected",
        Faults.text("expected-in-guard." + expected));
  }
}
