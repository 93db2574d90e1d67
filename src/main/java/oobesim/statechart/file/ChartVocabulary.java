// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that a chart may use: closed lists, so that every other word is a finding.
 *
 * @param facts what guards may speak about
 * @param actions the actions, each with its parameters; one that may be left out ends in {@code ?}
 * @param durations the names that delays may have
 */
public record ChartVocabulary(
    Set<String> facts, Map<String, Set<String>> actions, Set<String> durations) {
  private static final String ANY = "*";

  public ChartVocabulary {
    facts = Set.copyOf(facts);
    Map<String, Set<String>> copy = new HashMap<>();
    actions.forEach((name, parameters) -> copy.put(name, Set.copyOf(parameters)));
    actions = Map.copyOf(copy);
    durations = Set.copyOf(durations);
  }

  /** A vocabulary that accepts every word; the star in its lists stands for them all. */
  public static ChartVocabulary open() {
    return new ChartVocabulary(Set.of(ANY), Map.of(ANY, Set.of()), Set.of(ANY));
  }

  boolean knowsFact(String name) {
    return facts.contains(name) || facts.contains(ANY);
  }

  boolean knowsDuration(String name) {
    return durations.contains(name) || durations.contains(ANY);
  }

  boolean knowsAction(String name) {
    return actions.containsKey(name) || actions.containsKey(ANY);
  }

  /** Whether the list says which parameters an action has. */
  boolean describes(String action) {
    return actions.containsKey(action);
  }

  /** The parameters without which an action cannot be done. */
  Set<String> required(String action) {
    Set<String> found = new HashSet<>(actions.get(action));
    found.removeIf(parameter -> parameter.endsWith("?"));
    return found;
  }

  /** All parameters of an action. */
  Set<String> parameters(String action) {
    Set<String> found = new HashSet<>();
    actions.get(action).forEach(parameter -> found.add(parameter.replace("?", "")));
    return found;
  }
}
