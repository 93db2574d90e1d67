// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.ShapeFinder;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;

/** Tells a simulation profile from everything else, misspelt keys or not. */
final class SimulationFile {
  /** Keys that any JSON may have say nothing. */
  private static final Set<String> WEAK = Set.of("$schema", "name", "description", "policies");

  private static final List<String> STRONG =
      SettingCatalog.SHIPPED.under("").stream()
          .map(Field::key)
          .filter(key -> !WEAK.contains(key))
          .toList();

  private SimulationFile() {}

  static boolean isOne(Json json) {
    if (!(json instanceof Json.Obj object) || ShapeFinder.of(object) != JsonShape.UNKNOWN) {
      return false;
    }
    Set<String> keys = object.members().keySet();
    if (WEAK.containsAll(keys) || keys.stream().anyMatch(STRONG::contains)) {
      return true;
    }
    boolean foreign = keys.stream().anyMatch(key -> key.startsWith("@odata"));
    return !foreign && keys.stream().anyMatch(SimulationFile::almost);
  }

  private static boolean almost(String key) {
    return key.length() > 3 && key.length() < 40 && Nearest.to(key, STRONG).isPresent();
  }
}
