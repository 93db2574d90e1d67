// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Optional;
import oobesim.document.Json;
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
      parser.fail("expected && or || or the end");
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
    if (take("!")) {
      return new Guard.Not(single());
    }
    if (take("(")) {
      Guard inner = either();
      if (!failed && !take(")")) {
        fail("expected a closing parenthesis");
      }
      return inner;
    }
    return fact();
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
      fail("expected a fact, ! or an opening parenthesis");
    } else if (!vocabulary.knowsFact(name)) {
      faults.inside(
          ChartFindingCode.UNKNOWN_FACT,
          source,
          start,
          "there is no fact \"" + name + "\"",
          Faults.hint(name, vocabulary.facts()));
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
      String found = ended() ? "the expression ends" : "\"" + text.substring(at) + "\" stands";
      faults.inside(
          ChartFindingCode.MALFORMED_GUARD,
          source,
          at,
          found + " at character " + (at + 1) + " of the guard",
          expected + "; operators are !, && and ||");
    }
    failed = true;
  }
}
