// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import oobesim.flow.Flow;
import oobesim.flow.ScreenId;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;

/**
 * Finds, for each screen of a flow, a situation in which it makes sense: as a walk shows it, or
 * else as it would look at the start.
 */
public final class Tour {
  /** What is changed for further walks, so that they come by screens that the first one skips. */
  private static final List<UnaryOperator<SimulationProfile>> VARIANTS =
      List.of(
          profile -> profile,
          profile -> changed(profile, "network.link", "none"),
          profile -> changed(profile, "device.virtual", "true"),
          profile -> changed(profile, "deploymentProfile", "null"),
          profile ->
              changed(changed(profile, "users.0.mfa", "number"), "policies.hello", "offered"));

  private Tour() {}

  /** The situations by screen, in the order in which the walks come by them. */
  public static Map<ScreenId, World> of(
      Flow flow, SimulationProfile profile, ScreenCatalog screens) {
    Map<ScreenId, World> situations = new LinkedHashMap<>();
    for (Walk walk : walks(flow, profile)) {
      walk.visits().forEach(visit -> situations.putIfAbsent(visit.screen(), visit.world()));
    }
    World start = World.before(profile.surroundings(), 0);
    screens.ids().forEach(screen -> situations.putIfAbsent(screen, start));
    situations.keySet().retainAll(screens.ids());
    return situations;
  }

  private static List<Walk> walks(Flow flow, SimulationProfile profile) {
    List<Walk> walks = new ArrayList<>();
    for (UnaryOperator<SimulationProfile> variant : VARIANTS) {
      SimulationProfile other = variant.apply(profile);
      for (Guide guide : Guide.values()) {
        walks.add(Walker.walk(flow, other, guide));
      }
    }
    return walks;
  }

  private static SimulationProfile changed(SimulationProfile profile, String path, String value) {
    return ProfileReader.set(profile, path, value).first().orElse(profile);
  }
}
