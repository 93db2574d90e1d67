// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.document.Printable;
import oobesim.i18n.Messages;
import oobesim.i18n.Phrase;

/** What is told of a sending, in the words of the bundle. */
final class SendTexts {
  private static final String BUNDLE = "sending";

  private SendTexts() {}

  /** The text of a key; what is filled in stays in its line. */
  static String text(String key, Object... namesAndValues) {
    return Printable.line(messages().text(key, namesAndValues));
  }

  /** The text for one or several things. */
  static String count(String key, long number, Object... namesAndValues) {
    return Printable.line(messages().count(key, number, namesAndValues));
  }

  static String said(Phrase phrase) {
    return Printable.line(CliWords.ENGLISH.say(phrase));
  }

  private static Messages messages() {
    return CliWords.ENGLISH.bundle(BUNDLE);
  }
}
