// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.intune.AdminValues;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Wordings;

/** What can be changed inside an administrator's part, whichever shape it has. */
final class AdminSettables {
  private AdminSettables() {}

  /**
   * The settings of a part.
   *
   * @param catalog the settings that there are
   * @param words what is told of them
   * @param key the part's key in a simulation profile
   * @param path where the part stands: the key, or the key and a place among several
   * @param group what the part is called
   */
  static List<Settable> of(
      SettingCatalog catalog,
      Wordings words,
      String key,
      String path,
      String group,
      Json.Obj body) {
    Map<String, String> values = AdminValues.of(catalog, key, body);
    List<Settable> found = new ArrayList<>();
    for (AdminSetting<?> setting : catalog.page(key)) {
      String value = values.getOrDefault(setting.key(), setting.fallback());
      if (values.containsKey(setting.key()) || !AdminValues.complete(key)) {
        String place = path + "." + setting.key();
        Field field = setting.field();
        found.add(
            new Settable(place, field.kind(), field.words(words), group, value, Optional.empty()));
      }
    }
    return found;
  }
}
