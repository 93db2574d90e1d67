// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

  /** Rules of CLDR 48 for whole numbers; German, Spanish and the language for tests as English. */
  private static final Rules AS_ENGLISH = new Rules("one:n = 1");

  private static final Map<String, Rules> FORMS =
      Map.of(
          "fr", new Rules("one:n = 0,1"),
          "pt", new Rules("one:n = 0,1"),
          "ja", new Rules(""),
          "ar",
              new Rules(
                  "zero:n = 0;one:n = 1;two:n = 2;few:n % 100 = 3..10;many:n % 100 = 11..99"));

  private final Rules rules;

  /** Made when a number is written first, for to make one takes longer than most texts. */
  private CompactNumberFormat forms;

  Plurals(Locale locale) {
    rules = FORMS.getOrDefault(locale.getLanguage(), AS_ENGLISH);
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
    String form = form(number);
    return switch (form) {
      case "one" -> Stream.of(stem + ONE);
      case "other" -> Stream.of(stem + SEVERAL);
      default -> Stream.of(stem + "." + form, stem + SEVERAL);
    };
  }

  private synchronized String form(long number) {
    if (forms == null) {
      forms = rules.forms();
    }
    return forms.format(number).replaceFirst("\\d+", "");
  }

  /** What a language may say beside the two texts that English has. */
  static List<String> further() {
    return List.of(".zero", ".two", ".few", ".many");
  }

  private static String stem(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static String whole(Object number) {
    String digits = String.valueOf(number);
    return digits.matches("\\d{1,18}") ? digits : "";
  }

  /**
   * The plural rules of a language.
   *
   * @param rules as CLDR writes them, empty for a language with one form
   */
  private record Rules(String rules) {
    private static final String FORM_BEHIND_NUMBER =
        "{zero:0'zero' one:0'one' two:0'two' few:0'few' many:0'many' other:0'other'}";

    /** The JDK knows which form a number takes only while it writes one, so it writes its name. */
    CompactNumberFormat forms() {
      return new CompactNumberFormat(
          "0",
          DecimalFormatSymbols.getInstance(Locale.ROOT),
          new String[] {FORM_BEHIND_NUMBER},
          rules);
    }
  }
}
