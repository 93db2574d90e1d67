// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.document.Printable;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

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
    return Printable.line("oobesim: " + words.say(Phrase.of(BUNDLE, key, namesAndValues)));
  }

  /** So many of something, as a part of such a line. */
  static Phrase counted(String what, long number) {
    String form = number == 1 ? ".one" : ".several";
    return Phrase.of(BUNDLE, what + form, "number", number);
  }
}
