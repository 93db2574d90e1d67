// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.check.Reasons;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;
import oobesim.script.Guide;
import oobesim.script.Met;
import oobesim.script.Walker;

/** Tells which failures a profile is bound to meet, by walking its deployment to the end. */
final class Forecast {
  private Forecast() {}

  /**
   * A failure that a profile is bound to meet.
   *
   * @param id its id in the catalogue
   * @param code the code that is shown, empty if there is none
   * @param place where it strikes
   * @param whom for whom: technician, device or user
   * @param noted whether the run goes on
   * @param because what in the file decides, empty if it cannot be told
   */
  record Bound(String id, String code, String place, String whom, boolean noted, Phrase because) {}

  static List<Bound> of(SimulationProfile profile, Flow flow) {
    Map<String, Bound> bound = new LinkedHashMap<>();
    for (Met met : Walker.walk(flow, profile, guide(Scenario.of(profile))).met()) {
      bound.putIfAbsent(met.id(), bound(met, flow.failures()));
    }
    return List.copyOf(bound.values());
  }

  private static Bound bound(Met met, FailureCatalog failures) {
    Optional<FailureEntry> entry = failures.find(met.id());
    return new Bound(
        met.id(),
        code(met, failures),
        entry.map(FailureEntry::place).orElse(""),
        met.whom(),
        met.noted(),
        entry
            .flatMap(FailureEntry::when)
            .map(when -> Reasons.why(when, met.world()))
            .orElse(Phrase.NONE));
  }

  private static String code(Met met, FailureCatalog failures) {
    return met.world()
        .state()
        .failure()
        .filter(failure -> failure.id().equals(met.id()))
        .map(failure -> failure.code())
        .orElseGet(() -> failures.code(met.id()));
  }

  /** Both halves of a pre-provisioned device: green for the technician may be red for the user. */
  private static Guide guide(Scenario scenario) {
    return switch (scenario) {
      case PRE_PROVISIONING_ENTRA, PRE_PROVISIONING_HYBRID -> Guide.TECHNICIAN_THEN_USER;
      case USER_DRIVEN_ENTRA, USER_DRIVEN_HYBRID, SELF_DEPLOYING, DEVICE_PREPARATION_V2, NONE ->
          Guide.USER;
    };
  }
}
