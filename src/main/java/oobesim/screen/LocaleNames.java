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
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of countries and languages, from the JDK's own tables. These are slow, and a page is
 * described anew at every change: each is asked once.
 */
final class LocaleNames {
  private final Locale locale;
  private final Map<String, String> languages = new ConcurrentHashMap<>();
  private final Map<String, String> regions = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> sorted = new ConcurrentHashMap<>();

  /** The names for a page in a language. */
  LocaleNames(Locale locale) {
    this.locale = locale;
  }

  /** A language in its own words, so that whoever speaks it can find it. */
  String language(String tag) {
    return languages.computeIfAbsent(tag, LocaleNames::inItsOwnWords);
  }

  private static String inItsOwnWords(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name = language.getDisplayName(language);
    // Tables give "français"; at the start of a row it is written with a capital.
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** A country in the language of the page. */
  String region(String code) {
    return regions.computeIfAbsent(
        code, any -> Locale.of("", any.toUpperCase(Locale.ROOT)).getDisplayCountry(locale));
  }

  /** Countries by name, with the first one (the detected one) left on its place. */
  List<String> sortedRegions(List<String> codes) {
    return sorted.computeIfAbsent(List.copyOf(codes), this::sort);
  }

  private List<String> sort(List<String> codes) {
    Collator order = Collator.getInstance(locale);
    List<String> rest = new ArrayList<>(codes.subList(1, codes.size()));
    Map<String, CollationKey> keys = new HashMap<>();
    rest.forEach(code -> keys.put(code, order.getCollationKey(region(code))));
    rest.sort(Comparator.comparing(keys::get));
    rest.addFirst(codes.getFirst());
    return List.copyOf(rest);
  }
}
