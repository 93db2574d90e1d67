// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A language as people write it: a tag of BCP 47, one of its outdated forms, or an almost right
 * one. Two of them are near each other by language first, then by script, then by region; letters
 * say nothing of that.
 *
 * @param language in its shortest form of today, in small letters; empty where none is said
 * @param script four letters, empty where nobody has to say it
 * @param region in capitals, empty where none is said
 */
public record LanguageTag(String language, String script, String region) {
  /** Where Chinese is written in the old script, also by who leaves the script out. */
  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  /** What the JDK does not know of other names for the same. */
  private static final Map<String, String> SAME =
      Map.of("no", "nb", "nn", "nb", "sh", "sr", "mo", "ro", "tl", "fil");

  private static final Map<String, String> OF_THREE_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .filter(language -> !threeLetters(language).isEmpty())
          .collect(Collectors.toMap(LanguageTag::threeLetters, Function.identity(), (a, b) -> a));

  /** What somebody has said, as far as it can be understood. */
  public static LanguageTag of(String said) {
    // Systems write how a language is coded behind its name.
    String tag = said.strip().split("[.@]", 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(tag);
    String known = OF_THREE_LETTERS.getOrDefault(locale.getLanguage(), locale.getLanguage());
    String language = SAME.getOrDefault(known, known);
    String region = locale.getCountry().equals("UK") ? "GB" : locale.getCountry();
    boolean chinese = language.equals("zh") && locale.getScript().isEmpty();
    String written = TRADITIONAL.contains(region) ? "Hant" : "Hans";
    return new LanguageTag(language, chinese ? written : locale.getScript(), region);
  }

  /**
   * The locale of a tag that is written without a slip, but for bars in place of hyphens, as
   * systems call their own, and for three letters where two would do.
   */
  public static Optional<Locale> locale(String said) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(said.replace('_', '-')).build();
      String known = OF_THREE_LETTERS.getOrDefault(locale.getLanguage(), locale.getLanguage());
      return Optional.of(new Locale.Builder().setLocale(locale).setLanguage(known).build());
    } catch (IllformedLocaleException slip) {
      return Optional.empty();
    }
  }

  private static String threeLetters(String language) {
    try {
      return Locale.of(language).getISO3Language();
    } catch (MissingResourceException none) {
      return "";
    }
  }

  /** Whether there is such a language at all. */
  public boolean isLanguage() {
    return OF_THREE_LETTERS.containsKey(language) || OF_THREE_LETTERS.containsValue(language);
  }

  /**
   * The nearest one of several tags; of two that are equally near the first.
   *
   * @return empty where none is of the same language
   */
  public Optional<String> nearest(Collection<String> known) {
    return known.stream()
        .filter(tag -> !language.isEmpty() && of(tag).language.equals(language))
        .reduce((one, next) -> likeness(next) > likeness(one) ? next : one);
  }

  private int likeness(String tag) {
    LanguageTag other = of(tag);
    return (other.script.equals(script) ? 2 : 0) + (other.region.equals(region) ? 1 : 0);
  }
}
