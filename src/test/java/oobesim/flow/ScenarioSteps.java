// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Policies;
import oobesim.support.Rehearsal;
import oobesim.support.Scenery;

/** What the scenario tests do again and again. */
final class ScenarioSteps {
  static final String[] SIGN_IN = {
    "type username joni@contoso.com", "click next", "type password Cloud-1", "click sign-in"
  };

  static final String[] SIGN_ON = {
    "type username CONTOSO\\joni", "type password Domain-1", "click sign-in"
  };

  private ScenarioSteps() {}

  static Rehearsal hybrid(Policies policies, String... settings) {
    return Rehearsal.in(
        "preprovisioning-entra",
        around -> Scenery.as(around, JoinType.HYBRID, DeploymentMode.USER_DRIVEN, policies),
        settings);
  }

  static Rehearsal resealedHybrid(Policies policies) {
    return hybrid(policies)
        .landing()
        .does("click provision")
        .reaches("preprov-success")
        .does("click reseal")
        .waits(Duration.ofHours(3))
        .does("power on")
        .reaches("lock-screen");
  }

  static Rehearsal resealed(Rehearsal run) {
    return run.landing()
        .does("click provision")
        .reaches("preprov-success")
        .does("click reseal")
        .waits(Duration.ofHours(3))
        .does("power on")
        .reaches("entra-signin");
  }

  static List<String> after(Rehearsal run, String screen) {
    List<String> screens = run.screens();
    return screens.subList(screens.lastIndexOf(screen) + 1, screens.size());
  }
}
