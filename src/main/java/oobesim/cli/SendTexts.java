// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.document.Printable;
import oobesim.i18n.Messages;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/**
 * What is told of a sending, in the words of the bundle.
 *
 * @param words all words of the language
 */
record SendTexts(Words words) {
  private static final String BUNDLE = "sending";

  /** The text of a key; what is filled in stays in its line. */
  String text(String key, Object... namesAndValues) {
    return Printable.line(messages().text(key, namesAndValues));
  }

  /** The text for one or several things. */
  String count(String key, long number, Object... namesAndValues) {
    return Printable.line(messages().count(key, number, namesAndValues));
  }

  String said(Phrase phrase) {
    return Printable.line(words.say(phrase));
  }

  private Messages messages() {
    return words.bundle(BUNDLE);
  }
}
