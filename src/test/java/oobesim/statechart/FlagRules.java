// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules whose context is a set of flags; the recorder of the fixtures gives the words this sense.
 */
public final class FlagRules implements Rules<Set<String>> {
  @Override
  public boolean holds(Set<String> flags, String fact, Event event) {
    return fact.startsWith("ev-")
        ? event.name().equals(fact.substring("ev-".length()))
        : flags.contains(fact);
  }

  @Override
  public Set<String> apply(Set<String> flags, ActionCall action, Event event) {
    String[] words = action.name().split("-", 2);
    Set<String> changed = new TreeSet<>(flags);
    switch (words[0]) {
      case "set" -> changed.add(words[1]);
      case "clear" -> changed.remove(words[1]);
      default -> {}
    }
    return changed;
  }

  @Override
  public Duration delay(Set<String> flags, String name) {
    return name.equals("short")
        ? Duration.ofSeconds(1)
        : Duration.ofMillis(500).plusSeconds(flags.size());
  }
}
