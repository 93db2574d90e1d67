// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Says phrases in a language; a bundle is read when the first text of it is said. */
public final class Words {
  /** Characters of what is filled in that are said; whatever is to be said whole is a phrase. */
  private static final int LONGEST = 2_000;

  private final Locale locale;
  private final UnaryOperator<String> pen;
  private final Translations files;
  private final Map<String, Messages> bundles;

  private Words(
      Locale locale, UnaryOperator<String> pen, Translations files, Map<String, Messages> bundles) {
    this.locale = locale;
    this.pen = pen;
    this.files = files;
    this.bundles = bundles;
  }

  /** The words of the locale's language, English where it has none. */
  public static Words in(Locale locale) {
    return new Words(
        locale, UnaryOperator.identity(), Translations.none(), new ConcurrentHashMap<>());
  }

  /** The same words, each text as a pen writes it: prepared for where it is shown. */
  public Words written(UnaryOperator<String> other) {
    return new Words(locale, other, files, new ConcurrentHashMap<>());
  }

  /** The same words with what says texts of files; what was known before says the rest. */
  public Words knowing(Translations more) {
    // The program's own texts are the same, and are read once for both.
    return new Words(locale, pen, more.or(files), bundles);
  }

  /** What a file says, in this language if somebody has translated it, else as it is written. */
  public String ofFile(String text) {
    return pen.apply(files.of(text).orElse(text));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The texts of a bundle, by its name. */
  public Messages bundle(String name) {
    return bundles.computeIfAbsent(name, it -> Messages.load(it, locale).written(pen));
  }

  /** A phrase in this language. */
  public String say(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Verbatim verbatim -> verbatim.text();
      case Phrase.OfFile told -> ofFile(told.text());
      case Phrase.Sentence sentence ->
          bundle(sentence.bundle()).text(sentence.key(), said(sentence.values()));
      case Phrase.Beside beside -> beside(beside.sentence(), beside.part());
      case Phrase.Listed listed -> listed(listed);
    };
  }

  private Map<String, Object> said(Map<String, Object> values) {
    Map<String, Object> said = new LinkedHashMap<>();
    values.forEach((name, value) -> said.put(name, written(value)));
    return said;
  }

  private String written(Object value) {
    return value instanceof Phrase phrase ? say(phrase) : cut(String.valueOf(value));
  }

  /**
   * A word of somebody's file may have any length, and nobody reads the sentence around it then.
   */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  private String beside(Phrase.Sentence sentence, String part) {
    Messages texts = bundle(sentence.bundle());
    String key = sentence.key() + "." + part;
    if (!texts.has(key)) {
      return "";
    }
    Map<String, Object> values = said(sentence.values());
    values.keySet().retainAll(texts.names(key));
    return texts.text(key, values);
  }

  private String listed(Phrase.Listed listed) {
    List<String> items = listed.items().stream().map(this::say).toList();
    Messages texts = bundle(listed.bundle());
    String between = texts.text(listed.key());
    String last = listed.key() + ".last";
    if (items.size() < 2 || !texts.has(last)) {
      return String.join(between, items);
    }
    int most = items.size() - 1;
    return String.join(between, items.subList(0, most)) + texts.text(last) + items.get(most);
  }
}
