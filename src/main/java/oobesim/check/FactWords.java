// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Map;
import java.util.Set;

/** What a fact is called when it gives a reason: settings by the names that Graph has for them. */
public final class FactWords {
  private static final Map<String, Words.Pair> WORDS = words();

  private FactWords() {}

  /** The words for a fact that holds or does not; its name if it has none. */
  public static String of(String fact, boolean holds) {
    Words.Pair pair = WORDS.get(fact);
    if (pair == null) {
      return fact + (holds ? " is true" : " is false");
    }
    return holds ? pair.yes() : pair.no();
  }

  /** The facts that have words of their own. */
  public static Set<String> known() {
    return WORDS.keySet();
  }

  private static Map<String, Words.Pair> words() {
    Words words = new Words();
    DeviceWords.add(words);
    PersonWords.add(words);
    HistoryWords.add(words);
    TenantWords.add(words);
    HardwareWords.add(words);
    return words.all();
  }
}
