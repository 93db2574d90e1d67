// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The languages in which pages are written: English, and whatever has a file of its own. */
public final class Languages {
  private static final String PAGES = "messages";
  private static final Locale ARABIC = Locale.of("ar");

  private Languages() {}

  /** Whether there are pages in a locale's language, also in the one that is for tests. */
  public static boolean has(Locale locale) {
    String language = locale.getLanguage();
    return language.equals(Locale.ENGLISH.getLanguage())
        || Pseudo.is(locale)
        || Bundle.has(PAGES, language);
  }

  /**
   * The locale in which texts for a locale are said: English where its language has none. Arabic
   * goes without its country, for with some of them the JDK writes digits that the real pages do
   * not have.
   */
  public static Locale nearest(Locale locale) {
    if (locale.getLanguage().equals(ARABIC.getLanguage()) && has(ARABIC)) {
      return ARABIC;
    }
    return has(locale) ? locale : Locale.ENGLISH;
  }

  /** In which direction a page in a language is read, as HTML says it. */
  public static String direction(Locale locale) {
    return locale.getLanguage().equals(ARABIC.getLanguage()) ? "rtl" : "ltr";
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
