// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.TreeMap;

/** Collects, for each fact, what to say where it holds and where it does not. */
final class Words {
  private final java.util.Map<String, Pair> pairs = new TreeMap<>();

  /**
   * What to say of a fact.
   *
   * @param yes where it holds
   * @param no where it does not
   */
  record Pair(String yes, String no) {}

  Words add(String fact, String yes, String no) {
    pairs.put(fact, new Pair(yes, no));
    return this;
  }

  java.util.Map<String, Pair> all() {
    return java.util.Collections.unmodifiableMap(pairs);
  }
}
