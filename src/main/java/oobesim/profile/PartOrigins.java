// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Setting;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Place;

/**
 * The settings of one of the administrator's objects with their origins.
 *
 * @param part the key of a simulation profile at which it stands
 * @param file the path that names its file, empty where it stands in the file itself
 * @param settings by name, in the order of the reference page
 */
public record PartOrigins(String part, String file, Map<String, Origin> settings) {
  public PartOrigins {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** An object whose settings stand under their own names. */
  static <R> PartOrigins of(
      String part, Slot slot, Json.Obj body, List<AdminSetting<R>> known, R record) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (AdminSetting<R> setting : known) {
      Optional<Json> said =
          slot instanceof Slot.Given && setting.place() instanceof Place.Own own
              ? body.get(own.key())
              : Optional.empty();
      origins.put(setting.key(), origin(setting.from().apply(record), said));
    }
    return new PartOrigins(part, file(slot), origins);
  }

  /** An object whose settings tell their own story. */
  static PartOrigins of(String part, Slot slot, Map<String, Setting> settings) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    settings.forEach((name, setting) -> origins.put(name, Origins.origin(setting)));
    return new PartOrigins(part, file(slot), origins);
  }

  /** The same with one more thing that the object says. */
  PartOrigins with(String name, String value, Optional<Json> said) {
    Map<String, Origin> more = new LinkedHashMap<>(settings);
    more.put(name, origin(value, said));
    return new PartOrigins(part, file, more);
  }

  private static Origin origin(String value, Optional<Json> said) {
    return new Origin(
        value,
        said.isPresent(),
        said.map(json -> json.position().line()),
        said.isPresent() ? Phrase.NONE : FindingCode.text("note.default"));
  }

  private static String file(Slot slot) {
    return slot instanceof Slot.Given given ? given.path() : "";
  }
}
