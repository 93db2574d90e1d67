// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Map;
import java.util.TreeMap;

/**
 * An action to do, by name; what the name means is for the {@link Rules} to say.
 *
 * @param name a name from a closed list
 * @param parameters its parameters as text, sorted by name
 */
public record ActionCall(String name, Map<String, String> parameters) {
  public ActionCall {
    parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** The parameter's text. Throws if it is missing, which a reader has ruled out. */
  public String parameter(String key) {
    String value = parameters.get(key);
    if (value == null) {
      throw new IllegalArgumentException("action " + name + " lacks the parameter " + key);
    }
    return value;
  }
}
