// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.script.Guide;
import oobesim.script.Walk;
import oobesim.script.Walker;
import oobesim.support.Rehearsal;
import oobesim.support.SameRules;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would change a run is heard; with whatever else is switched on it goes the same way. */
class HeardFailuresTest {
  private static final Flow FLOW = ShippedFlow.flow();

  @ParameterizedTest
  @ValueSource(strings = {"preprovisioning-hybrid", "device-preparation", "autopilot-reset"})
  void aRunIsTheSameWithAFailureThatIsNotHeard(String name) {
    SimulationProfile sound = with(Rehearsal.profile(name), "[]");
    HeardFailures heard = new HeardFailures(FLOW);
    for (Guide guide : Guide.values()) {
      List<String> without = told(Walker.walk(heard.flow(), sound, guide));
      Set<String> others = new TreeSet<>(FLOW.failures().injectable());
      others.removeAll(heard.take());
      assertThat(others).as("the saving").hasSizeGreaterThan(1);
      for (String other : others) {
        SimulationProfile spoilt = with(sound, "[{\"id\":\"" + other + "\"}]");
        assertThat(told(Walker.walk(FLOW, spoilt, guide))).as(other).isEqualTo(without);
      }
    }
  }

  @Test
  void whatWouldStrikeIsHeard() {
    HeardFailures heard = new HeardFailures(FLOW);
    Walker.walk(
        heard.flow(), with(Rehearsal.profile("preprovisioning-entra"), "[]"), Guide.TECHNICIAN);
    assertThat(heard.take()).contains("tpm-general-failure", "blocking-app-failed");
    assertThat(heard.take()).doesNotContain("tpm-general-failure");
  }

  /** Rules that are not the flow's own may ask anybody. */
  @Test
  void ofOtherRulesAllIsHeard() {
    Flow other = new Flow(FLOW.id(), FLOW.chart(), FLOW.failures(), new SameRules(FLOW.rules()));
    assertThat(new HeardFailures(other).take()).containsAll(FLOW.failures().injectable());
  }

  private static SimulationProfile with(SimulationProfile profile, String faults) {
    return ProfileReader.set(profile, "faults", faults).first().orElseThrow();
  }

  private static List<String> told(Walk walk) {
    return walk.steps().stream()
        .map(step -> step.before().now() + " " + step.event() + " " + step.states())
        .toList();
  }
}
