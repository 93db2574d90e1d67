// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transitions of one state, sorted by what they wait for. */
final class OwnTransitions {
  private final List<PlacedTransition> always = new ArrayList<>();
  private final Map<String, List<PlacedTransition>> byDescriptor = new LinkedHashMap<>();
  private final List<String> wildcards;

  OwnTransitions(List<PlacedTransition> own) {
    for (PlacedTransition placed : own) {
      Optional<String> descriptor = placed.transition().cause().descriptor();
      descriptor
          .map(key -> byDescriptor.computeIfAbsent(key, _ -> new ArrayList<>()))
          .orElse(always)
          .add(placed);
    }
    // The longest descriptor is the most specific one; equal ones keep the order of the file.
    this.wildcards =
        byDescriptor.keySet().stream()
            .filter(key -> key.equals("*") || key.endsWith(".*"))
            .sorted((left, right) -> right.length() - left.length())
            .toList();
  }

  List<PlacedTransition> always() {
    return always;
  }

  /** All that may answer an event: the exact name first, then ever wider wildcards. */
  List<PlacedTransition> candidates(String event) {
    // An event may be named like a wildcard, which then is not to count twice.
    List<PlacedTransition> exact =
        event.equals("*") || event.endsWith(".*")
            ? List.of()
            : byDescriptor.getOrDefault(event, List.of());
    if (wildcards.isEmpty()) {
      return exact;
    }
    List<PlacedTransition> all = new ArrayList<>(exact);
    for (String wildcard : wildcards) {
      if (matches(wildcard, event)) {
        all.addAll(byDescriptor.get(wildcard));
      }
    }
    return all;
  }

  private static boolean matches(String wildcard, String event) {
    if (wildcard.equals("*")) {
      return true;
    }
    // key.* also answers plain key: the star stands for any number of words, none included.
    String prefix = wildcard.substring(0, wildcard.length() - 2);
    return event.equals(prefix) || event.startsWith(prefix + ".");
  }
}
