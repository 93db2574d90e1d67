// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.i18n.Messages;

/** What a fact is called when it gives a reason: settings by the names that Graph has for them. */
public final class FactWords {
  private static final Messages WORDS = Messages.load("facts", Locale.ENGLISH);

  private FactWords() {}

  /** What a fact says. */
  public static String meaning(String fact) {
    return WORDS.text(fact);
  }

  /** The words for a fact that holds or does not; its name if it has none. */
  public static String of(String fact, boolean holds) {
    String key = fact + (holds ? ".yes" : ".no");
    return WORDS.has(key) ? WORDS.text(key) : fact + (holds ? " is true" : " is false");
  }

  /** The facts that have words of their own. */
  static Set<String> known() {
    return WORDS.keys().stream()
        .map(key -> key.replaceFirst("\\.(yes|no)$", ""))
        .collect(Collectors.toSet());
  }
}
