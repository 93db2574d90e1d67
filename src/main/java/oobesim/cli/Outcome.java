// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.document.Printable;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.script.ScriptResult;

/** What a command tells of its work when that is done, in the words of the bundle. */
final class Outcome {
  private static final String BUNDLE = "outcomes";

  private Outcome() {}

  /**
   * The line for people.
   *
   * @param words in which language
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  static String line(Words words, String key, Object... namesAndValues) {
    return "oobesim: " + part(words, key, namesAndValues);
  }

  /** The same without the program's name, for what is a result itself or a part of one. */
  static String part(Words words, String key, Object... namesAndValues) {
    return Printable.line(words.say(Phrase.of(BUNDLE, key, namesAndValues)));
  }

  /** How many expectations of a script were met. */
  static Phrase met(ScriptResult result) {
    return result.expectations() == 0
        ? Phrase.of(BUNDLE, "none-expected")
        : Phrase.of(
            BUNDLE,
            "met",
            "met",
            result.expectations() - result.failed(),
            "all",
            result.expectations());
  }

  /** So many of something, as a part of such a line. */
  static Phrase counted(String what, long number) {
    String form = number == 1 ? ".one" : ".several";
    return Phrase.of(BUNDLE, what + form, "number", number);
  }
}
