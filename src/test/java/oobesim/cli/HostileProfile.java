// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import oobesim.document.JsonText;
import oobesim.profile.ProfileReader;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.support.Rehearsal;

/**
 * A profile in which one text stands in every field that takes it.
 *
 * @param profile what came of it
 * @param taken the fields that have it
 * @param refused the text fields that do not take it
 */
record HostileProfile(SimulationProfile profile, List<String> taken, List<String> refused) {
  private static final String BASE = "preprovisioning-entra";

  /** The fields of the shipped profile, its parts and the lists in it. */
  static HostileProfile of(String text) {
    SimulationProfile profile =
        Rehearsal.profile(BASE, "network.wifi", "[{\"name\":\"A\"},{\"name\":\"B\"}]");
    List<String> taken = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String path : paths(profile)) {
      Optional<SimulationProfile> changed = ProfileReader.set(profile, path, text).first();
      changed.ifPresentOrElse(it -> taken.add(path), () -> refused.add(path));
      profile = changed.orElse(profile);
    }
    return new HostileProfile(profile, taken, refused);
  }

  private static TreeSet<String> paths(SimulationProfile profile) {
    TreeSet<String> paths = new TreeSet<>();
    SettingCatalog.SHIPPED.own().stream()
        .filter(field -> field.kind() instanceof Kind.Line)
        .map(Field::path)
        .map(path -> path.replace("*", "0"))
        .forEach(paths::add);
    Settables.of(profile).stream()
        .filter(setting -> setting.kind() instanceof Kind.Line)
        .forEach(setting -> paths.add(setting.path()));
    return paths;
  }

  /** As a file. */
  String json() {
    return JsonText.write(profile.source());
  }
}
