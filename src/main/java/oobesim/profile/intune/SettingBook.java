// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.setting.AdminSetting;

/** Reads settings one by one and keeps for each where its value comes from. */
final class SettingBook {
  /**
   * A value that was found, and why it counts.
   *
   * @param json the value
   * @param note for instance which of two names won
   */
  record Found(Json json, Phrase note) {}

  /** Why a value counts that no file says. */
  static final Phrase DEFAULT = FindingCode.text("note.default");

  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final LenientValues values;

  SettingBook(Findings findings) {
    this.values = new LenientValues(findings);
  }

  /** Whether a setting has been read already. */
  boolean has(String name) {
    return settings.containsKey(name);
  }

  /** The value of a setting that has been read, in a script's words. */
  String value(String name) {
    return settings.get(name).value();
  }

  /**
   * Reads a setting after its kind; without a value, or with an impossible one, the other counts.
   */
  String read(AdminSetting<?> setting, Optional<Found> found, String otherwise) {
    Optional<String> read = found.flatMap(it -> values.of(setting, it.json()));
    return keep(setting.key(), read, found, otherwise);
  }

  String text(String name, Optional<Found> found, String otherwise) {
    Optional<String> read = found.flatMap(it -> values.text(name, it.json()));
    return keep(name, read, found, otherwise);
  }

  /** A value that follows from something else in the file, or from a default. */
  <T> T derived(String name, T value, Optional<Json> place, Phrase note) {
    settings.put(name, new Setting(value.toString(), place, note));
    return value;
  }

  Map<String, Setting> settings() {
    return settings;
  }

  private <T> T keep(String name, Optional<T> read, Optional<Found> found, T otherwise) {
    if (read.isEmpty()) {
      return derived(name, otherwise, Optional.empty(), DEFAULT);
    }
    return derived(
        name, read.get(), found.map(Found::json), found.map(Found::note).orElse(Phrase.NONE));
  }
}
