// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DeploymentSettings;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.Told;
import oobesim.provisioning.around.DeploymentProfile;

/** Reads a deployment profile of Microsoft Graph under its old names, its new names, or both. */
final class GraphProfileReader implements Told<DeploymentProfile> {
  static final String NEW_OOBE = "outOfBoxExperienceSetting";
  static final String OLD_OOBE = "outOfBoxExperienceSettings";

  private final List<AdminSetting<DeploymentProfile>> settings;
  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final Optional<Json.Obj> newOobe;
  private final Optional<Json.Obj> oldOobe;

  GraphProfileReader(
      List<AdminSetting<DeploymentProfile>> settings, Json.Obj body, Findings findings) {
    this.settings = settings;
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.newOobe = object(NEW_OOBE);
    this.oldOobe = object(OLD_OOBE);
  }

  ReadDeployment read() {
    DeploymentProfile profile = DeploymentSettings.profile(this).identified(id(), false);
    settings.forEach(this::said);
    either("hardwareHashExtractionEnabled", "extractHardwareHash");
    ProfileRules.check(profile, body, book.settings(), findings);
    return new ReadDeployment(profile, book.settings());
  }

  @Override
  public Optional<String> said(AdminSetting<DeploymentProfile> setting) {
    if (book.has(setting.key())) {
      return Optional.of(book.value(setting.key()));
    }
    return switch (setting.place()) {
      case Place.Own own when own.old().isEmpty() -> read(setting, own(own.key()));
      case Place.Own own -> read(setting, either(own.key(), own.old()));
      case Place.Oobe oobe -> read(setting, oobe(setting.key(), oobe.old()));
      case Place.Type type -> Optional.of(type(setting));
      case Place.Policy policy -> Optional.empty();
      case Place.Nowhere nowhere -> Optional.empty();
    };
  }

  private Optional<String> read(
      AdminSetting<DeploymentProfile> setting, Optional<SettingBook.Found> found) {
    return Optional.of(book.read(setting, found, setting.fallback()));
  }

  private String type(AdminSetting<DeploymentProfile> setting) {
    Optional<Json> type = body.get("@odata.type");
    String word =
        type.map(json -> json instanceof Json.Text text ? text.value() : "")
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (word.endsWith("activedirectorywindowsautopilotdeploymentprofile")) {
      return book.derived(setting.key(), setting.value(true), type, "the type says so");
    }
    boolean said = word.endsWith("azureadwindowsautopilotdeploymentprofile");
    if (!said) {
      findings.add(
          FindingCode.JOIN_TYPE_NOT_SAID,
          type.orElse(body),
          "the profile's type does not say how the device joins; Microsoft Entra join is taken",
          "\"@odata.type\" would be #microsoft.graph.azureADWindowsAutopilotDeploymentProfile or"
              + " …activeDirectoryWindowsAutopilotDeploymentProfile");
    }
    return book.derived(
        setting.key(),
        setting.value(false),
        type.filter(json -> said),
        said ? "the type says so" : "default");
  }

  private String id() {
    return body.get("id")
        .map(json -> json instanceof Json.Text text ? text.value() : "")
        .orElse("");
  }

  private Optional<Json.Obj> object(String key) {
    Optional<Json> value = body.get(key);
    if (value.isPresent() && !(value.get() instanceof Json.Obj)) {
      String message = "\"%s\" is %s".formatted(key, value.get().kind());
      findings.add(FindingCode.WRONG_KIND, value.get(), message, "expected an object");
    }
    return value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  private Optional<SettingBook.Found> own(String key) {
    return body.get(key).map(value -> new SettingBook.Found(value, ""));
  }

  private Optional<SettingBook.Found> either(String newName, String oldName) {
    return choose(newName, body.get(newName), oldName, body.get(oldName));
  }

  private Optional<SettingBook.Found> oobe(String newName, String oldName) {
    return choose(
        newName,
        newOobe.flatMap(object -> object.get(newName)),
        oldName,
        oldOobe.flatMap(object -> object.get(oldName)));
  }

  /** New name before old, key by key: what Graph itself does with a file that holds both. */
  private Optional<SettingBook.Found> choose(
      String newName, Optional<Json> newer, String oldName, Optional<Json> older) {
    if (newer.isEmpty()) {
      return older.map(value -> new SettingBook.Found(value, "old name \"" + oldName + "\""));
    }
    if (older.isEmpty() || JsonText.write(newer.get()).equals(JsonText.write(older.get()))) {
      return newer.map(value -> new SettingBook.Found(value, ""));
    }
    String difference =
        "\"%s\" is %s in line %d, but under its old name \"%s\" it is %s in line %d"
            .formatted(
                newName,
                JsonText.write(newer.get()),
                newer.get().position().line(),
                oldName,
                JsonText.write(older.get()),
                older.get().position().line());
    findings.add(FindingCode.OLD_AND_NEW_DIFFER, newer.get(), difference, "the new name counts");
    String note =
        "the new name counts, \"%s\" in line %d says otherwise"
            .formatted(oldName, older.get().position().line());
    return newer.map(value -> new SettingBook.Found(value, note));
  }
}
