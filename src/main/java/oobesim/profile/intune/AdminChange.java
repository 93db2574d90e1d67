// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.document.Json;
import oobesim.document.JsonEdit;

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
   * @param reason why
   * @param hint what can be done
   */
  record Impossible(String reason, String hint) implements AdminChange {}

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

  /** Old names of Graph that would say the opposite if they stayed. */
  Map<String, String> OLD_NAMES =
      Map.of(
          "locale", "language",
          "preprovisioningAllowed", "enableWhiteGlove",
          "privacySettingsHidden", "hidePrivacySettings",
          "eulaHidden", "hideEULA",
          "keyboardSelectionPageSkipped", "skipKeyboardSelectionPage",
          "escapeLinkHidden", "hideEscapeLink");

  /** Settings that stand inside the OOBE object. */
  List<String> IN_OOBE =
      List.of(
          "deviceUsageType",
          "userType",
          "privacySettingsHidden",
          "eulaHidden",
          "keyboardSelectionPageSkipped",
          "escapeLinkHidden");

  /** Settings of the deployment profile, by the names that explanations use. */
  List<String> DEPLOYMENT =
      List.of(
          "locale",
          "preprovisioningAllowed",
          "deviceNameTemplate",
          "deviceUsageType",
          "userType",
          "privacySettingsHidden",
          "eulaHidden",
          "keyboardSelectionPageSkipped",
          "escapeLinkHidden",
          "hybridAzureADJoinSkipConnectivityCheck",
          "joinType",
          "profileName");

  /** Changes a setting of the part that stands at a key of the simulation profile. */
  static AdminChange of(String key, Json.Obj body, String setting, String value) {
    return switch (key) {
      case "deploymentProfile", "otherProfile" -> deployment(body, setting, value);
      case "offlineProfile" -> offline(body, setting, value);
      case "devicePreparationPolicy" -> PreparationChange.of(body, setting, value);
      case "enrollmentStatusPage" -> plain(AdminKeys.STATUS_PAGE, body, setting, value);
      default -> plain(AdminKeys.DOMAIN_JOIN, body, setting, value);
    };
  }

  private static AdminChange deployment(Json.Obj body, String setting, String value) {
    String name = setting.equals("displayName") ? "profileName" : setting;
    if (!DEPLOYMENT.contains(name)) {
      return new Unknown(DEPLOYMENT);
    }
    JsonShape shape = ShapeFinder.of(body);
    if (shape == JsonShape.OFFLINE_PROFILE || shape == JsonShape.DEVICE_SIDE_PROFILE) {
      return OfflineChange.of(body, name, value);
    }
    return name.equals("joinType") && !value.equals("entra") && !value.equals("hybrid")
        ? new Impossible("\"joinType\" cannot be \"%s\"".formatted(value), "entra or hybrid")
        : new Changed(graph(body, name, value));
  }

  private static AdminChange offline(Json.Obj body, String setting, String value) {
    return DEPLOYMENT.contains(setting)
        ? OfflineChange.of(body, setting, value)
        : new Unknown(DEPLOYMENT);
  }

  private static Json.Obj graph(Json.Obj body, String name, String value) {
    String old = OLD_NAMES.getOrDefault(name, name);
    if (IN_OOBE.contains(name)) {
      Json.Obj oobe = object(body, "outOfBoxExperienceSetting");
      Json.Obj older = JsonEdit.without(object(body, "outOfBoxExperienceSettings"), old);
      Json.Obj with =
          JsonEdit.with(body, "outOfBoxExperienceSetting", JsonEdit.with(oobe, name, json(value)));
      return body.has("outOfBoxExperienceSettings")
          ? JsonEdit.with(with, "outOfBoxExperienceSettings", older)
          : with;
    }
    return switch (name) {
      case "profileName" -> JsonEdit.with(body, "displayName", JsonEdit.text(value));
      case "joinType" -> JsonEdit.with(body, "@odata.type", type(value));
      case "locale" ->
          JsonEdit.with(JsonEdit.without(body, old), name, JsonEdit.text(empty(value)));
      case "deviceNameTemplate" -> JsonEdit.with(body, name, JsonEdit.text(empty(value)));
      default ->
          JsonEdit.with(old.equals(name) ? body : JsonEdit.without(body, old), name, json(value));
    };
  }

  private static AdminChange plain(
      List<String> known, Json.Obj body, String setting, String value) {
    return known.contains(setting)
        ? new Changed(JsonEdit.with(body, setting, json(value)))
        : new Unknown(known);
  }

  private static Json.Obj object(Json.Obj body, String key) {
    return body.get(key).orElse(null) instanceof Json.Obj object ? object : JsonEdit.object();
  }

  private static Json type(String joinType) {
    String kind = joinType.equals("hybrid") ? "activeDirectory" : "azureAD";
    return JsonEdit.text("#microsoft.graph." + kind + "WindowsAutopilotDeploymentProfile");
  }

  /** A script cannot write an empty word; {@code none} stands for it. */
  private static String empty(String value) {
    return value.equals("none") || value.equals("\"\"") ? "" : value;
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
