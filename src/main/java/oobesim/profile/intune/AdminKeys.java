// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import oobesim.document.Json;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;

/** The keys that Microsoft's objects have, for telling an incomplete object from a foreign one. */
public final class AdminKeys {
  /** Keys of a policy that are no settings. */
  private static final List<String> POLICY =
      List.of("settings", "templateReference", "settingCount");

  private AdminKeys() {}

  /** Whether an object could stand at a key of the simulation profile, though it is incomplete. */
  public static boolean fits(SettingCatalog catalog, String key, Json.Obj object) {
    if (object.members().isEmpty()) {
      return true;
    }
    boolean policy = key.equals("devicePreparationPolicy") && POLICY.stream().anyMatch(object::has);
    return policy
        || !key.equals("offlineProfile")
            && catalog.in(key).stream().anyMatch(setting -> stands(setting, object));
  }

  private static boolean stands(AdminSetting<?> setting, Json.Obj object) {
    return setting.place() instanceof Place.Own own
        && (object.has(own.key()) || !own.old().isEmpty() && object.has(own.old()));
  }
}
