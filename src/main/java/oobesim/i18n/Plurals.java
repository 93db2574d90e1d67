// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.xyzsd.plurals.PluralCategory;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/**
 * Which of several texts fits a number, by the plural rules of the language (CLDR).
 *
 * <p>English has two, {@code KEY.one} and {@code KEY.several}; a language may have others beside
 * them: {@code KEY.zero}, {@code KEY.two}, {@code KEY.few} and {@code KEY.many}. Japanese has only
 * {@code KEY.several}, and in French nothing is said as one is.
 */
final class Plurals {
  /** What a counted text may name. */
  static final String NUMBER = "number";

  static final String ONE = ".one";
  static final String SEVERAL = ".several";

  private final Locale locale;

  Plurals(Locale locale) {
    this.locale = locale;
  }

  /** Whether a key is one of a number's texts, and the number is known. */
  static boolean counted(String key, Map<String, ?> values) {
    return (key.endsWith(ONE) || key.endsWith(SEVERAL))
        && values.get(NUMBER) != null
        && !whole(values.get(NUMBER)).isEmpty();
  }

  /** The keys under which the text may stand, the fitting one first. */
  Stream<String> keys(String key, Map<String, ?> values) {
    long number = Long.parseLong(whole(values.get(NUMBER)));
    String stem = stem(key);
    return switch (rule().select(number)) {
      case ZERO -> Stream.of(stem + ".zero", stem + SEVERAL);
      case ONE -> Stream.of(stem + ONE);
      case TWO -> Stream.of(stem + ".two", stem + SEVERAL);
      case FEW -> Stream.of(stem + ".few", stem + SEVERAL);
      case MANY -> Stream.of(stem + ".many", stem + SEVERAL);
      case OTHER -> Stream.of(stem + SEVERAL);
    };
  }

  /** Made when something is counted: most runs count nothing. */
  private PluralRule rule() {
    return PluralRule.createOrDefault(locale, PluralRuleType.CARDINAL);
  }

  /** What a language may say beside the two texts that English has. */
  static List<String> further() {
    return Stream.of(PluralCategory.values())
        .filter(it -> it != PluralCategory.ONE && it != PluralCategory.OTHER)
        .map(it -> "." + it.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String stem(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static String whole(Object number) {
    String digits = String.valueOf(number);
    return digits.matches("\\d{1,18}") ? digits : "";
  }
}
