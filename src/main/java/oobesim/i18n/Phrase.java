// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is not said yet: {@link Words} says it in a language. Who finds a fault makes a
 * phrase; who prints it knows for whom.
 */
public sealed interface Phrase {
  /** Nothing to say. */
  Phrase NONE = new Verbatim("");

  /**
   * A text of a bundle.
   *
   * @param bundle name of the bundle
   * @param key key of the text
   * @param values what is filled in by its name: other phrases, and strings and numbers that are
   *     written in every language as they stand in a file
   */
  record Sentence(String bundle, String key, Map<String, Object> values) implements Phrase {
    public Sentence {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What is said beside it, by the same values. */
    public Phrase beside(String part) {
      return new Beside(this, part);
    }
  }

  /**
   * The text {@code KEY.PART} beside the text of a key, with those of its values that it names;
   * nothing where the bundle has none.
   *
   * @param sentence the text beside which it stands
   * @param part the last part of its key
   */
  record Beside(Sentence sentence, String part) implements Phrase {}

  /**
   * What is the same in every language: a name, a value of a file, what the operating system says.
   *
   * @param text as it is said, empty for nothing
   */
  record Verbatim(String text) implements Phrase {}

  /**
   * A sentence of a file that people read, said as its translations say it.
   *
   * @param text as it stands in the file
   */
  record OfFile(String text) implements Phrase {}

  /**
   * Several things with a text between each two, and where the bundle has {@code KEY.last} with
   * that before the last.
   *
   * @param bundle name of the bundle
   * @param key key of what stands between
   * @param items what is listed, in this order
   */
  record Listed(String bundle, String key, List<Phrase> items) implements Phrase {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /**
   * A text of a bundle.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  static Sentence of(String bundle, String key, Object... namesAndValues) {
    return new Sentence(bundle, key, Named.values(namesAndValues));
  }

  /** A text that tells one thing from several, with their number as {@code {number}}. */
  static Sentence count(String bundle, String key, long number) {
    return of(bundle, key + (number == 1 ? ".one" : ".several"), "number", number);
  }

  /** What is the same in every language. */
  static Phrase verbatim(String text) {
    return text.isEmpty() ? NONE : new Verbatim(text);
  }

  /** Things by name, listed as the bundle lists them. */
  static Phrase listed(String bundle, String key, Collection<String> names) {
    return new Listed(bundle, key, names.stream().map(Phrase::verbatim).toList());
  }
}
