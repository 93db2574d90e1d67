// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.stream.Stream;
import oobesim.document.Printable;
import oobesim.i18n.Phrase;

/** Why a call is refused, in the words of the bundle. */
final class Refusal {
  private static final String BUNDLE = "refusals";

  private Refusal() {}

  /**
   * The text of a key, not said yet.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  static Phrase of(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, key, printable(namesAndValues));
  }

  /**
   * The same in English, for what the reader of the command line says of a word: it says the rest
   * of its sentence in English.
   */
  static String english(String key, Object... namesAndValues) {
    return CliWords.ENGLISH.say(of(key, namesAndValues));
  }

  /** What was said on the command line is told in one line. */
  private static Object[] printable(Object... namesAndValues) {
    return Stream.of(namesAndValues)
        .map(value -> value instanceof String text ? Printable.line(text) : value)
        .toArray();
  }
}
