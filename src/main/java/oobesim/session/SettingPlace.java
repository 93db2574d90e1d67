// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.profile.setting.Field;

/** A place in a simulation profile: what the catalogue says of it, and the places inside it. */
final class SettingPlace {
  private final Map<String, SettingPlace> inside = new HashMap<>();
  private Optional<Field> field = Optional.empty();

  /** The root of a profile with all places of these settings. */
  static SettingPlace of(List<Field> settings) {
    SettingPlace root = new SettingPlace();
    for (Field field : settings) {
      SettingPlace at = root;
      for (String key : field.path().split("\\.")) {
        at = at.inside.computeIfAbsent(key, _ -> new SettingPlace());
      }
      at.field = at.field.or(() -> Optional.of(field));
    }
    return root;
  }

  /** The setting at this place, empty where none is. */
  Optional<Field> field() {
    return field;
  }

  /** The place of a key, {@code *} for items of a list; empty where no setting is. */
  Optional<SettingPlace> at(String key) {
    return Optional.ofNullable(inside.get(key)).filter(place -> place.field.isPresent());
  }

  /** The place at a path, likewise. */
  Optional<SettingPlace> find(String path) {
    SettingPlace at = this;
    for (String key : path.split("\\.")) {
      at = at.inside.get(key);
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.of(at).filter(place -> place.field.isPresent());
  }
}
