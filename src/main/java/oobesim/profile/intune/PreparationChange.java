// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import oobesim.document.Json;
import oobesim.document.JsonEdit;

/** Changes a setting of a device preparation policy. */
final class PreparationChange {
  private static final List<String> KNOWN =
      List.of("name", "timeout", "customerrormessage", "allowskip", "allowdiagnostics");

  private PreparationChange() {}

  static AdminChange of(Json.Obj body, String setting, String value) {
    return switch (setting) {
      case "name" -> new AdminChange.Changed(JsonEdit.with(body, "name", JsonEdit.text(value)));
      case "timeout" -> simple(body, setting, number(value));
      case "customerrormessage" -> simple(body, setting, JsonEdit.text(value));
      case "allowskip", "allowdiagnostics" -> flag(body, setting, value);
      default -> new AdminChange.Unknown(KNOWN);
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
      default ->
          new AdminChange.Impossible(
              "\"%s\" cannot be \"%s\"".formatted(setting, value), "true or false");
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
