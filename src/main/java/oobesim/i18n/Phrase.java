// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

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
   * @param values what is filled in by its name: strings, numbers and other phrases
   */
  record Sentence(String bundle, String key, Map<String, Object> values) implements Phrase {
    public Sentence {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /**
   * What is the same in every language: a name, a value of a file, what the operating system says.
   *
   * @param text as it is said, empty for nothing
   */
  record Verbatim(String text) implements Phrase {}

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
  static Phrase of(String bundle, String key, Object... namesAndValues) {
    return new Sentence(bundle, key, Named.values(namesAndValues));
  }

  /** What is the same in every language. */
  static Phrase verbatim(String text) {
    return text.isEmpty() ? NONE : new Verbatim(text);
  }

  /** Whether there is nothing to say. */
  default boolean isEmpty() {
    return equals(NONE);
  }
}
