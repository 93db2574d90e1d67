// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of countries and languages, from the JDK's own tables.
 *
 * @param locale the language of the page
 */
record LocaleNames(Locale locale) {
  /** A language in its own words, so that whoever speaks it can find it. */
  static String language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name = language.getDisplayName(language);
    // Tables give "français"; at the start of a row it is written with a capital.
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** A country in the language of the page. */
  String region(String code) {
    return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(locale);
  }

  /** Countries by name, with the first one (the detected one) left on its place. */
  List<String> sortedRegions(List<String> codes) {
    Collator order = Collator.getInstance(locale);
    List<String> rest = new ArrayList<>(codes.subList(1, codes.size()));
    // Asked for once each: the tables are slow, and a page is described anew at every change.
    Map<String, CollationKey> keys = new HashMap<>();
    rest.forEach(code -> keys.put(code, order.getCollationKey(region(code))));
    rest.sort(Comparator.comparing(keys::get));
    rest.addFirst(codes.getFirst());
    return rest;
  }
}
