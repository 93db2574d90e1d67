// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

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
 * <p>What is filled in has a name and stands as <code>{name}</code>; an apostrophe is only an
 * apostrophe, and a doubled brace a brace. A name without a value is a fault of the program, and so
 * is a value that no variant of the text names.
 */
public final class Messages {
  private final Map<String, String> texts;
  private final Locale locale;
  private final Plurals plurals;

  /** What may stand behind a key, in the order in which it is looked for. */
  private final List<String> endings;

  private final UnaryOperator<String> pen;

  /** What the variants of a text want filled in, by what their keys begin with. */
  private final Map<String, Set<String>> named = new ConcurrentHashMap<>();

  private Messages(
      Map<String, String> texts,
      Locale locale,
      Plurals plurals,
      List<String> endings,
      UnaryOperator<String> pen) {
    this.texts = texts;
    this.locale = locale;
    this.plurals = plurals;
    this.endings = endings;
    this.pen = pen;
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
    return new Messages(
        texts, locale, new Plurals(locale), endings(List.of()), UnaryOperator.identity());
  }

  /** The same texts, with variants of a text looked for first, in this order. */
  public Messages preferring(String... preferred) {
    return new Messages(texts, locale, plurals, endings(List.of(preferred)), pen);
  }

  /** The same texts as a pen writes them, for those who must prepare each for where it is shown. */
  Messages written(UnaryOperator<String> other) {
    return new Messages(texts, locale, plurals, endings, other);
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
    return endings.stream().anyMatch(ending -> texts.containsKey(key + ending));
  }

  /** What the text of a key wants filled in. */
  public Set<String> names(String key) {
    return new Template(found(key)).names();
  }

  /**
   * The text of a key.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  public String text(String key, Object... namesAndValues) {
    return text(key, Named.values(namesAndValues));
  }

  /** The same with what is filled in by its name. */
  public String text(String key, Map<String, ?> values) {
    Template template = new Template(found(fitting(key, values)));
    template
        .surplus(values.keySet())
        .filter(name -> !counts(key, name) && !namedInAVariant(key, name))
        .ifPresent(name -> refuse(key, "nothing is named {" + name + "}"));
    return pen.apply(
        template.filled(
            locale,
            name ->
                values.containsKey(name)
                    ? values.get(name)
                    : refuse(key, "no value for {" + name + "}")));
  }

  /** The text for one or for several things, whose number it may name as {@code {number}}. */
  public String count(String key, long number, Object... namesAndValues) {
    Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
    all[namesAndValues.length] = Plurals.NUMBER;
    all[namesAndValues.length + 1] = Long.toString(number);
    return text(key + (number == 1 ? Plurals.ONE : Plurals.SEVERAL), all);
  }

  /** Who asks knows one from several; the language may know more, or less. */
  private String fitting(String key, Map<String, ?> values) {
    return Plurals.counted(key, values)
        ? plurals.keys(key, values).filter(this::has).findFirst().orElse(key)
        : key;
  }

  private String found(String key) {
    for (String ending : endings) {
      String text = texts.get(key + ending);
      if (text != null) {
        return text;
      }
    }
    throw new MissingTextException(key);
  }

  private static List<String> endings(List<String> variants) {
    List<String> endings = new ArrayList<>();
    if (variants.size() > 1) {
      endings.add("." + String.join(".", variants));
    }
    variants.forEach(variant -> endings.add("." + variant));
    endings.add("");
    return List.copyOf(endings);
  }

  /**
   * One Windows may say less than the other, and a single thing needs no number, so a value need
   * not be in each variant.
   */
  private boolean namedInAVariant(String key, String name) {
    return named.computeIfAbsent(stem(key), this::namedInVariants).contains(name);
  }

  /** All texts of the language are asked, which is done once for a key. */
  private Set<String> namedInVariants(String stem) {
    Set<String> all = new HashSet<>();
    texts.forEach(
        (key, text) -> {
          if (key.equals(stem) || key.startsWith(stem + ".")) {
            all.addAll(new Template(text).names());
          }
        });
    return all;
  }

  private static String stem(String key) {
    for (String ending : List.of(Plurals.ONE, Plurals.SEVERAL)) {
      if (key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }

  private static boolean counts(String key, String name) {
    return name.equals(Plurals.NUMBER)
        && (key.endsWith(Plurals.ONE) || key.endsWith(Plurals.SEVERAL));
  }

  private static Object refuse(String key, String why) {
    throw new IllegalArgumentException("text " + key + ": " + why);
  }
}
