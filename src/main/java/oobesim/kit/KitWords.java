// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Collection;
import java.util.Locale;
import oobesim.document.Nearest;
import oobesim.i18n.Words;

/** What tests are told is told in English. */
final class KitWords {
  static final Words ENGLISH = Words.in(Locale.ENGLISH);

  private KitWords() {}

  /** What was probably meant by a word that is not known. */
  static String nearest(String word, Collection<String> known) {
    return ENGLISH.say(Nearest.suggestion(word, known));
  }
}
