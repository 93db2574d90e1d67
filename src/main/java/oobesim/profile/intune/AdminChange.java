// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.i18n.Phrase;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;

/** Changes one setting inside an administrator's JSON, whichever shape it has. */
public sealed interface AdminChange {
  /**
   * It is changed.
   *
   * @param body the changed JSON
   */
  record Changed(Json.Obj body) implements AdminChange {}

  /**
   * A file of this kind cannot say that.
   *
   * @param reason why; what can be done stands beside it in the bundle
   */
  record Impossible(Phrase.Sentence reason) implements AdminChange {
    Impossible(String variant, Object... namesAndValues) {
      this(FindingCode.SETTING_NOT_POSSIBLE.saidOf(variant, namesAndValues));
    }
  }

  /**
   * There is no such setting.
   *
   * @param known the settings that there are
   */
  record Unknown(List<String> known) implements AdminChange {
    public Unknown {
      known = List.copyOf(known);
    }
  }

  /**
   * Changes a setting.
   *
   * @param catalog the settings that there are
   * @param key where the part stands in the simulation profile
   * @param body the part
   * @param setting what the setting is called, or where it stands
   * @param value in a script's words
   */
  static AdminChange of(
      SettingCatalog catalog, String key, Json.Obj body, String setting, String value) {
    boolean alone = key.equals("offlineProfile");
    Optional<? extends AdminSetting<?>> row =
        catalog.in(key).stream()
            .filter(it -> it.key().equals(setting) || !alone && standsAt(it, setting))
            .findFirst();
    if (row.isEmpty()) {
      return new Unknown(catalog.names(key));
    }
    return alone || AdminShape.isOnDevice(key, body)
        ? OfflineChange.of(row.get(), body, value)
        : graph(row.get(), body, value);
  }

  private static boolean standsAt(AdminSetting<?> setting, String key) {
    return setting.place() instanceof Place.Own own && own.key().equals(key);
  }

  private static AdminChange graph(AdminSetting<?> setting, Json.Obj body, String value) {
    return switch (setting.place()) {
      case Place.Own own -> new Changed(own(own, body, value));
      case Place.Oobe oobe -> new Changed(oobe(setting.key(), oobe.old(), body, value));
      case Place.Type type -> type(setting, body, value);
      case Place.Policy policy -> PreparationChange.of(setting, body, value);
      case Place.Nowhere nowhere -> throw new IllegalStateException(setting.key());
    };
  }

  /** An old name would say the opposite if it stayed. */
  private static Json.Obj own(Place.Own own, Json.Obj body, String value) {
    Json json =
        switch (own.script()) {
          case ANY -> json(value);
          case TEXT -> JsonEdit.text(value);
          case TEXT_OR_NONE -> JsonEdit.text(empty(value));
        };
    return JsonEdit.with(
        own.old().isEmpty() ? body : JsonEdit.without(body, own.old()), own.key(), json);
  }

  private static Json.Obj oobe(String key, String old, Json.Obj body, String value) {
    Json.Obj oobe = object(body, GraphProfileReader.NEW_OOBE);
    Json.Obj with =
        JsonEdit.with(body, GraphProfileReader.NEW_OOBE, JsonEdit.with(oobe, key, json(value)));
    Json.Obj older = JsonEdit.without(object(body, GraphProfileReader.OLD_OOBE), old);
    return body.has(GraphProfileReader.OLD_OOBE)
        ? JsonEdit.with(with, GraphProfileReader.OLD_OOBE, older)
        : with;
  }

  private static AdminChange type(AdminSetting<?> setting, Json.Obj body, String value) {
    if (!setting.words().contains(value)) {
      return new Impossible(
          "word",
          "setting",
          setting.key(),
          "value",
          value,
          "words",
          FindingCode.listed("or", setting.words().stream().map(Phrase::verbatim).toList()));
    }
    String kind = setting.isOn(value) ? "activeDirectory" : "azureAD";
    String type = "#microsoft.graph." + kind + "WindowsAutopilotDeploymentProfile";
    return new Changed(JsonEdit.with(body, "@odata.type", JsonEdit.text(type)));
  }

  private static Json.Obj object(Json.Obj body, String key) {
    return body.get(key).orElse(null) instanceof Json.Obj object ? object : JsonEdit.object();
  }

  private static String empty(String value) {
    return value.equals("none") ? "" : value;
  }

  private static Json json(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes" -> JsonEdit.bool(true);
      case "false", "off", "no" -> JsonEdit.bool(false);
      default ->
          value.matches("-?\\d{1,9}")
              ? JsonEdit.number(Long.parseLong(value))
              : JsonEdit.text(value);
    };
  }
}
