// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.Locale;
import oobesim.document.Finding;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/** Says phrases in English, which is the language that tests expect. */
public final class English {
  public static final Words WORDS = Words.in(Locale.ENGLISH);

  private English() {}

  public static String say(Phrase phrase) {
    return WORDS.say(phrase);
  }

  public static String message(Finding finding) {
    return say(finding.message());
  }

  public static String hint(Finding finding) {
    return say(finding.hint());
  }
}
