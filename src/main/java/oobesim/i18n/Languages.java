// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The languages in which pages are written: English, and whatever has a file of its own. */
public final class Languages {
  private static final String PAGES = "messages";

  private Languages() {}

  /** Whether there are pages in a locale's language. */
  public static boolean has(Locale locale) {
    String language = locale.getLanguage();
    return language.equals(Locale.ENGLISH.getLanguage()) || Bundle.has(PAGES, language);
  }

  /** Their tags, in the order of the alphabet. */
  public static SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>();
    known.add(Locale.ENGLISH.getLanguage());
    for (String language : Locale.getISOLanguages()) {
      if (Bundle.has(PAGES, language)) {
        known.add(language);
      }
    }
    return Collections.unmodifiableSortedSet(known);
  }
}
