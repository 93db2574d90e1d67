// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.stream.Stream;
import oobesim.check.Sight;
import oobesim.flow.Flow;
import oobesim.profile.ProfileReader;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.script.Guide;
import oobesim.script.Walk;
import oobesim.script.Walker;

/** Worlds in which a flow's screens are looked at: the same device with each Windows. */
final class Situations {
  private static final List<String> VERSIONS = List.of("11", "10");

  private Situations() {}

  static Stream<World> of(SimulationProfile profile) {
    return VERSIONS.stream()
        .map(version -> withWindows(profile, version))
        .map(changed -> World.before(changed.surroundings(), 0));
  }

  /** What somebody who knows the way meets in a flow, once for each Windows. */
  static Stream<Walk> onTheWay(SimulationProfile profile, Flow flow) {
    Guide guide = Explanation.guide(Scenario.of(profile));
    return VERSIONS.stream()
        .map(version -> withWindows(profile, version))
        .map(changed -> Walker.walk(flow, changed, guide));
  }

  /** What was seen on a walk. */
  static List<Sight> sights(Walk walk) {
    return walk.visits().stream().map(visit -> new Sight(visit.screen(), visit.world())).toList();
  }

  /** The profile on another Windows; unchanged if it cannot be changed. */
  static SimulationProfile withWindows(SimulationProfile profile, String version) {
    return ProfileReader.set(profile, "windows.version", version).first().orElse(profile);
  }
}
