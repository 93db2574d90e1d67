// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import oobesim.flow.FactCatalog;
import oobesim.i18n.Phrase;

/** What a fact is called when it gives a reason: settings by the names that Graph has for them. */
public final class FactWords {
  private static final String FACTS = "facts";

  private FactWords() {}

  /** What a fact says. */
  public static Phrase meaning(String fact) {
    return Phrase.of(FACTS, fact);
  }

  /** The words for a fact that holds or does not; its name if it has none. */
  public static Phrase of(String fact, boolean holds) {
    String tail = holds ? ".yes" : ".no";
    return FactCatalog.find(fact).isPresent()
        ? Phrase.of(FACTS, fact + tail)
        : Phrase.of(CheckedFlow.BUNDLE, "fact" + tail, "fact", fact);
  }
}
