// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.session.Input;
import oobesim.session.InputWords;

/** Which failures can be switched on where something is tried; each is tried once at each place. */
final class Faults {
  private final Map<String, Set<String>> at = new HashMap<>();
  private final Set<String> tried = new HashSet<>();

  Faults(FailureCatalog catalog) {
    for (FailureEntry entry : catalog.all()) {
      if (entry.injected()) {
        for (String place : entry.places()) {
          at.computeIfAbsent(place.replaceFirst("/.*", ""), any -> new LinkedHashSet<>())
              .add(entry.id());
        }
      }
    }
  }

  /** Those that strike at places and were not tried there. */
  List<String> at(Collection<String> places) {
    List<String> found = new ArrayList<>();
    for (String place : places) {
      for (String failure : at.getOrDefault(place, Set.of())) {
        if (tried.add(place + " " + failure)) {
          found.add(failure);
        }
      }
    }
    return found;
  }

  /** Whether a change of the surroundings was not tried yet at one of some places. */
  boolean first(Input change, Collection<String> places) {
    boolean first = false;
    for (String place : places) {
      first |= tried.add(place + " " + InputWords.of(change));
    }
    return first;
  }
}
