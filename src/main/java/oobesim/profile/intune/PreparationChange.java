// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Locale;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;

/** Changes a setting of a device preparation policy. */
final class PreparationChange {
  private PreparationChange() {}

  static AdminChange of(AdminSetting<?> setting, Json.Obj body, String value) {
    return switch (setting.kind()) {
      case Kind.Flag flag -> flag(body, setting.key(), value);
      case Kind.Whole whole -> simple(body, setting.key(), number(value));
      default -> simple(body, setting.key(), JsonEdit.text(value));
    };
  }

  private static AdminChange simple(Json.Obj body, String setting, Json value) {
    return new AdminChange.Changed(
        PreparationSettings.with(body, setting, "simpleSettingValue", value));
  }

  private static AdminChange flag(Json.Obj body, String setting, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes" -> choice(body, setting, "_1");
      case "false", "off", "no" -> choice(body, setting, "_0");
      default -> new AdminChange.Impossible("flag", "setting", setting, "value", value);
    };
  }

  private static AdminChange choice(Json.Obj body, String setting, String end) {
    Json value = JsonEdit.text(PreparationSettings.PREFIX + setting + end);
    return new AdminChange.Changed(
        PreparationSettings.with(body, setting, "choiceSettingValue", value));
  }

  /** A value that is no number stays text, so that the reader calls the fault by its name. */
  private static Json number(String value) {
    return value.matches("-?\\d{1,9}")
        ? JsonEdit.number(Long.parseLong(value))
        : JsonEdit.text(value);
  }
}
