// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Collection;
import java.util.Locale;
import oobesim.document.Nearest;
import oobesim.i18n.Words;

/** Messages, and results of commands that are asked for no language, are in English. */
final class CliWords {
  static final Words ENGLISH = Words.in(Locale.ENGLISH);

  private CliWords() {}

  /** What was probably meant by a word that is not known. */
  static String nearest(String word, Collection<String> known) {
    return ENGLISH.say(Nearest.suggestion(word, known));
  }
}
