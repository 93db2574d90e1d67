// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Map;

/**
 * An input of a statechart.
 *
 * @param name dotted kebab-case words, such as {@code next} or {@code key.win}
 * @param data what came with it, such as the option that was chosen
 */
public record Event(String name, Map<String, String> data) {
  public Event {
    data = Map.copyOf(data);
  }

  /** An event without data. */
  public static Event of(String name) {
    return new Event(name, Map.of());
  }
}
