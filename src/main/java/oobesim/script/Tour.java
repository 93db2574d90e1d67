// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.flow.Flow;
import oobesim.flow.Layers;
import oobesim.flow.ScreenId;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
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

  private static final ScreenId OFF = new ScreenId("off");

  private Tour() {}

  /** The situations by screen, in the order in which the walks come by them. */
  public static Map<ScreenId, Visit> of(
      Flow flow, SimulationProfile profile, ScreenCatalog screens) {
    Map<ScreenId, Visit> situations = new LinkedHashMap<>();
    for (Walk walk : walks(flow, profile)) {
      walk.visits().forEach(visit -> situations.putIfAbsent(visit.screen(), visit));
    }
    situations.keySet().retainAll(screens.ids());
    Visit start = new Visit(Layers.of(OFF), Duration.ZERO, World.before(profile.surroundings(), 0));
    Visit page =
        situations.values().stream()
            .filter(visit -> frame(visit, screens) == Screen.Frame.PAGE)
            .findFirst()
            .orElse(start);
    for (ScreenId id : screens.ids()) {
      Visit own = new Visit(Layers.of(id), start.since(), start.world());
      boolean window = frame(own, screens) == Screen.Frame.CONSOLE;
      situations.putIfAbsent(id, window ? over(page, id) : own);
    }
    return situations;
  }

  private static Screen.Frame frame(Visit visit, ScreenCatalog screens) {
    return screens.describe(visit.layers(), visit.world()).frame();
  }

  /** No walk opens a window, but any page may lie behind one. */
  private static Visit over(Visit page, ScreenId window) {
    Layers layers = new Layers(window, Optional.of(page.screen()));
    return new Visit(layers, page.since(), page.world());
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
