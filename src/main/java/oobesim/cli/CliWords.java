// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Collection;
import java.util.Locale;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/** The words of what is the same in every language, and of nobody in particular: English. */
final class CliWords {
  static final Words ENGLISH = Words.in(Locale.ENGLISH);

  private CliWords() {}

  /** What was probably meant by a word that is not known. */
  static Phrase nearest(String word, Collection<String> known) {
    return Nearest.suggestion(word, known);
  }
}
