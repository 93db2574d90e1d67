// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one language, looked up by keys of the form {@code <screen>.<part>[.<variant>]}.
 *
 * <p>How a text is found, when variants {@code a} and {@code b} are preferred in this order:
 *
 * <ol>
 *   <li>{@code key.a.b}, then {@code key.a}, then {@code key.b}, then {@code key};
 *   <li>each of them first in the language's own file, else in English;
 *   <li>a key that none of them answers is a fault of the program: {@link MissingTextException}.
 * </ol>
 *
 * <p>Parameters stand as <code>{0}</code>, <code>{1}</code>; an apostrophe is only an apostrophe.
 */
public final class Messages {
  private final Map<String, String> texts;
  private final Locale locale;
  private final List<String> variants;

  private Messages(Map<String, String> texts, Locale locale, List<String> variants) {
    this.texts = texts;
    this.locale = locale;
    this.variants = variants;
  }

  /** The texts of the locale's language, English where it has none. */
  public static Messages load(Locale locale) {
    return load("messages", locale);
  }

  /** The same of another bundle, by its name. */
  public static Messages load(String bundle, Locale locale) {
    return of(Bundle.read(bundle, locale), locale);
  }

  /** The given texts; the map is asked at each lookup, so that a test can listen. */
  static Messages of(Map<String, String> texts, Locale locale) {
    return new Messages(texts, locale, List.of());
  }

  /** The same texts, with variants of a text looked for first, in this order. */
  public Messages preferring(String... preferred) {
    return new Messages(texts, locale, List.of(preferred));
  }

  /** The language, also for names of countries and languages. */
  public Locale locale() {
    return locale;
  }

  /** All keys, variants among them. */
  public Set<String> keys() {
    return Set.copyOf(texts.keySet());
  }

  /** Whether there is a text for a key, in any variant that is preferred. */
  public boolean has(String key) {
    return candidates(key).stream().anyMatch(texts::containsKey);
  }

  /** The text of a key with its parameters filled in. */
  public String text(String key, Object... parameters) {
    for (String candidate : candidates(key)) {
      String text = texts.get(candidate);
      if (text != null) {
        return parameters.length == 0 ? text : format(text, parameters);
      }
    }
    throw new MissingTextException(key);
  }

  private List<String> candidates(String key) {
    List<String> keys = new ArrayList<>();
    if (variants.size() > 1) {
      keys.add(key + "." + String.join(".", variants));
    }
    variants.forEach(variant -> keys.add(key + "." + variant));
    keys.add(key);
    return keys;
  }

  /** MessageFormat takes an apostrophe for a quote; nobody who writes texts expects that. */
  private String format(String text, Object... parameters) {
    return new MessageFormat(text.replace("'", "''"), locale).format(parameters);
  }
}
