// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A bundle that remembers which of its texts were used and which were missing. */
final class ListeningTexts {
  private final Map<String, String> texts;
  private final Set<String> used = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();

  ListeningTexts(Map<String, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  /** Does something with the texts, again and again until no text is missing any more. */
  void during(Consumer<Messages> walk) {
    Messages messages = Messages.of(new Ear(), Locale.US);
    boolean again = true;
    while (again) {
      try {
        walk.accept(messages);
        again = false;
      } catch (MissingTextException e) {
        missing.add(e.key());
        texts.put(e.key(), "?");
      }
    }
  }

  /** Lines to paste into the bundle. */
  List<String> missingLines() {
    return missing.stream().map(key -> key + "=TODO").toList();
  }

  /** Lines to delete from the bundle. */
  List<String> obsoleteLines() {
    List<String> lines = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (!used.contains(key)) {
            lines.add(key + "=" + text);
          }
        });
    return lines;
  }

  /** The map that a lookup asks; asking whether there is a text does not use it. */
  private final class Ear extends java.util.AbstractMap<String, String> {
    @Override
    public String get(Object key) {
      String text = texts.get(key);
      if (text != null) {
        used.add((String) key);
      }
      return text;
    }

    @Override
    public boolean containsKey(Object key) {
      return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return texts.entrySet();
    }
  }
}
