// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.flow.FailureCatalog;
import oobesim.i18n.Phrase;
import oobesim.profile.SimulationProfile;

/** Every failure that a profile switches on can be switched on by hand. */
public final class FaultIdRule {
  private FaultIdRule() {}

  /** Every breach of the rule. */
  public static List<Finding> check(SimulationProfile profile, FailureCatalog failures) {
    List<Finding> findings = new ArrayList<>();
    if (profile.source().get("faults").orElse(null) instanceof Json.Arr faults) {
      for (Json fault : faults.items()) {
        if (fault instanceof Json.Obj object
            && object.get("id").orElse(null) instanceof Json.Text id
            && !failures.injectable().contains(id.value())) {
          findings.add(finding(id, failures));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Json.Text id, FailureCatalog failures) {
    TreeSet<String> known = new TreeSet<>(failures.injectable());
    return failures.find(id.value()).isEmpty()
        ? Finding.warning(
            "unknown-fault",
            id,
            Phrase.of(
                CheckedFlow.BUNDLE,
                "unknown-fault",
                "failure",
                id.value(),
                "nearest",
                Nearest.suggestion(id.value(), known)))
        : Finding.warning(
            "fault-has-a-cause",
            id,
            Phrase.of(
                CheckedFlow.BUNDLE,
                "fault-has-a-cause",
                "failure",
                id.value(),
                "by-hand",
                String.join(", ", known)));
  }
}
