// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.profile.SimulationProfile;

/** Every failure that a profile puts elsewhere is put where something is tried. */
public final class FaultPlaceRule {
  private FaultPlaceRule() {}

  /** Every breach of the rule. */
  public static List<Finding> check(SimulationProfile profile, Set<String> places) {
    List<Finding> findings = new ArrayList<>();
    if (profile.source().get("faults").orElse(null) instanceof Json.Arr faults) {
      for (Json fault : faults.items()) {
        if (fault instanceof Json.Obj object
            && object.get("place").orElse(null) instanceof Json.Text place
            && !place.value().isEmpty()
            && !places.contains(place.value())) {
          findings.add(finding(place, places));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Json.Text place, Set<String> places) {
    return Finding.warning(
        "unknown-place",
        place,
        Phrase.of(
            CheckedFlow.BUNDLE,
            "unknown-place",
            "place",
            place.value(),
            "nearest",
            Nearest.suggestion(place.value(), places)));
  }
}
