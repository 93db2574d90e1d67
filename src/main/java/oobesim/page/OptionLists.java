// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.provisioning.around.LanguageTag;

/** The ids of the rows of the first pages' lists; their names are made by {@code screen}. */
public final class OptionLists {
  /** The keyboard layout that belongs to each language. */
  private static final Map<String, String> LAYOUTS = layouts();

  /**
   * Languages that an image may be offered in, as BCP-47 in lower case: those whose own names a
   * bundled font can write, so that pictures are the same on every machine.
   */
  public static final List<String> LANGUAGES = List.copyOf(LAYOUTS.keySet());

  /** Keyboard layouts by id: those of the languages, then others. */
  public static final List<String> KEYBOARDS =
      Stream.concat(
              LAYOUTS.values().stream(),
              Stream.of(
                  "swiss-german",
                  "swiss-french",
                  "belgian",
                  "canadian-multilingual",
                  "us-international",
                  "korean"))
          .toList();

  private static final List<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)).toList();

  private OptionLists() {}

  /** ISO 3166 codes in lower case, the detected one first: the real page puts it on row one. */
  public static List<String> regions(String detected) {
    List<String> regions = new ArrayList<>();
    regions.add(detected);
    COUNTRIES.stream().filter(code -> !code.equals(detected)).forEach(regions::add);
    return regions;
  }

  /** The row of a language, that of its first country where its own has none, else English. */
  public static String languageOf(String locale) {
    return LAYOUTS.containsKey(locale)
        ? locale
        : LanguageTag.of(locale).nearest(LANGUAGES).orElse("en-us");
  }

  /** The keyboard that belongs to a language tag in lower case. */
  public static String keyboardOf(String language) {
    return LAYOUTS.get(languageOf(language));
  }

  /** The region of a BCP-47 tag in lower case, {@code us} if the tag names none. */
  public static String regionOf(String locale) {
    String region = Locale.forLanguageTag(locale).getCountry();
    return region.isEmpty() ? "us" : region.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> layouts() {
    Map<String, String> layouts = new LinkedHashMap<>();
    layouts.put("en-us", "us");
    layouts.put("en-gb", "united-kingdom");
    layouts.put("de-de", "german");
    layouts.put("es-es", "spanish");
    layouts.put("fr-fr", "french");
    layouts.put("it-it", "italian");
    layouts.put("nl-nl", "dutch");
    layouts.put("pl-pl", "polish");
    layouts.put("pt-br", "portuguese-brazil");
    layouts.put("sv-se", "swedish");
    layouts.put("da-dk", "danish");
    layouts.put("nb-no", "norwegian");
    layouts.put("fi-fi", "finnish");
    layouts.put("cs-cz", "czech");
    layouts.put("tr-tr", "turkish-q");
    layouts.put("el-gr", "greek");
    layouts.put("ja-jp", "japanese");
    layouts.put("ar-sa", "arabic");
    return layouts;
  }
}
