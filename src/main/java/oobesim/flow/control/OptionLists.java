// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ids of the rows of the first pages' lists; their names are made by {@code screen}. */
public final class OptionLists {
  /**
   * Languages that an image may be offered in, as BCP-47 in lower case: those whose own names the
   * bundled font can write, so that pictures are the same on every machine.
   */
  public static final List<String> LANGUAGES =
      List.of(
          "en-us", "en-gb", "de-de", "es-es", "fr-fr", "it-it", "nl-nl", "pl-pl", "pt-br", "sv-se",
          "da-dk", "nb-no", "fi-fi", "cs-cz", "tr-tr", "el-gr");

  /** Keyboard layouts by id. */
  public static final List<String> KEYBOARDS =
      List.of(
          "us",
          "united-kingdom",
          "german",
          "french",
          "spanish",
          "italian",
          "dutch",
          "polish",
          "portuguese-brazil",
          "swedish",
          "danish",
          "norwegian",
          "finnish",
          "czech",
          "turkish-q",
          "greek",
          "swiss-german",
          "swiss-french",
          "belgian",
          "canadian-multilingual",
          "us-international",
          "japanese",
          "korean");

  private OptionLists() {}

  /** ISO 3166 codes in lower case, the detected one first: the real page puts it on row one. */
  public static List<String> regions(String detected) {
    List<String> regions = new ArrayList<>();
    regions.add(detected);
    Arrays.stream(Locale.getISOCountries())
        .map(code -> code.toLowerCase(Locale.ROOT))
        .filter(code -> !code.equals(detected))
        .forEach(regions::add);
    return regions;
  }

  /** The keyboard that belongs to a language tag in lower case. */
  public static String keyboardOf(String language) {
    int place = LANGUAGES.indexOf(language);
    List<String> byLanguage =
        List.of(
            "us",
            "united-kingdom",
            "german",
            "spanish",
            "french",
            "italian",
            "dutch",
            "polish",
            "portuguese-brazil",
            "swedish",
            "danish",
            "norwegian",
            "finnish",
            "czech",
            "turkish-q",
            "greek");
    return place < 0 ? "us" : byLanguage.get(place);
  }

  /** The region of a BCP-47 tag in lower case, {@code us} if the tag names none. */
  public static String regionOf(String locale) {
    String region = Locale.forLanguageTag(locale).getCountry();
    return region.isEmpty() ? "us" : region.toLowerCase(Locale.ROOT);
  }
}
