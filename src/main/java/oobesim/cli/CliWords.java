// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import oobesim.i18n.Words;

/** The words of what is the same in every language, and of nobody in particular: English. */
final class CliWords {
  static final Words ENGLISH = Words.in(Locale.ENGLISH);

  private CliWords() {}
}
