// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.stream.Stream;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;

/** Worlds in which a flow's screens are looked at: the same device with each Windows. */
final class Situations {
  private static final List<String> VERSIONS = List.of("11", "10");

  private Situations() {}

  static Stream<World> of(SimulationProfile profile) {
    return VERSIONS.stream()
        .map(version -> withWindows(profile, version))
        .map(changed -> World.before(changed.surroundings(), 0));
  }

  /** The profile on another Windows; unchanged if it cannot be changed. */
  static SimulationProfile withWindows(SimulationProfile profile, String version) {
    return ProfileReader.set(profile, "windows.version", version).first().orElse(profile);
  }
}
