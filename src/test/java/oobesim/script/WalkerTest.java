// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import oobesim.flow.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.ScreenText;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkerTest {
  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, TECHNICIAN, preprov-success",
    "preprovisioning-no-network, TECHNICIAN, preprov-success",
    "preprovisioning-virtual-machine, TECHNICIAN, preprov-failure",
    "preprovisioning-no-profile, TECHNICIAN, preprov-failure",
    "preprovisioning-esp-hidden, TECHNICIAN, preprov-success",
    "preprovisioning-entra, USER, desktop",
    "preprovisioning-not-allowed, USER, desktop",
  })
  void theWalkEndsWhereItsGuideLeads(String profile, Guide guide, String end) {
    assertThat(walk(profile, guide).visits().getLast().screen().value()).isEqualTo(end);
  }

  @Test
  void eachStepIsAnEventThatCameToTheFlow() {
    assertThat(walk("preprovisioning-entra", Guide.TECHNICIAN).steps())
        .extracting(WalkStep::event)
        .startsWith("power-on", "xstate.after.6000.windows-oobe.on.boot")
        .containsSubsequence("key.win", "key.win", "key.win", "key.win", "key.win", "next")
        .contains("provision");
  }

  @Test
  void aTourKnowsASituationForEveryScreen() {
    Map<ScreenId, World> tour =
        Tour.of(ShippedFlow.flow(), Rehearsal.profile("preprovisioning-entra"), Played.SCREENS);

    assertThat(tour.keySet()).isEqualTo(Played.SCREENS.ids());
    assertThat(tour)
        .allSatisfy(
            (id, world) ->
                assertThat(ScreenText.plain(Played.SCREENS.describe(id, world)))
                    .startsWith("== " + id));
  }

  private static Walk walk(String profile, Guide guide) {
    return Walker.walk(ShippedFlow.flow(), Rehearsal.profile(profile), guide);
  }
}
