// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every kind of state has.
 *
 * @param id the absolute id
 * @param key the name among the siblings; the machine's id for the root
 * @param entry done on entering, in order
 * @param exit done on leaving, in order
 * @param transitions the state's own transitions, in the order in which they are considered
 * @param meta facts that mean nothing to the engine, in the order of the file
 * @param tags words that group states
 * @param description a sentence for people, empty if there is none
 */
public record StateTraits(
    StateId id,
    String key,
    List<ActionCall> entry,
    List<ActionCall> exit,
    List<Transition> transitions,
    Map<String, String> meta,
    List<String> tags,
    String description) {
  public StateTraits {
    entry = List.copyOf(entry);
    exit = List.copyOf(exit);
    transitions = List.copyOf(transitions);
    meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    tags = List.copyOf(tags);
  }
}
