// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.OobeSettings;
import oobesim.provisioning.UserType;

/** Reads a deployment profile of Microsoft Graph under its old names, its new names, or both. */
final class GraphProfileReader {
  private static final String NEW_OOBE = "outOfBoxExperienceSetting";
  private static final String OLD_OOBE = "outOfBoxExperienceSettings";

  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final Optional<Json.Obj> newOobe;
  private final Optional<Json.Obj> oldOobe;

  GraphProfileReader(Json.Obj body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.newOobe = object(NEW_OOBE);
    this.oldOobe = object(OLD_OOBE);
  }

  ReadDeployment read() {
    String name = book.text("profileName", own("displayName"), "");
    JoinType joinType = joinType();
    String usage =
        book.word(
            "deviceUsageType",
            oobe("deviceUsageType", "deviceUsageType"),
            List.of("singleUser", "shared"));
    boolean allowed =
        book.flag(
            "preprovisioningAllowed", either("preprovisioningAllowed", "enableWhiteGlove"), false);
    String template = book.text("deviceNameTemplate", own("deviceNameTemplate"), "");
    boolean skip =
        book.flag(
            "hybridAzureADJoinSkipConnectivityCheck",
            own("hybridAzureADJoinSkipConnectivityCheck"),
            false);
    UserType userType = userType();
    OobeSettings oobe = oobeSettings();
    either("hardwareHashExtractionEnabled", "extractHardwareHash");
    DeploymentMode mode =
        usage.equals("shared") ? DeploymentMode.SELF_DEPLOYING : DeploymentMode.USER_DRIVEN;
    DeploymentProfile profile =
        new DeploymentProfile(
            id(), name, "", mode, joinType, userType, allowed, template, skip, false, oobe);
    ProfileRules.check(profile, body, book.settings(), findings);
    return new ReadDeployment(profile, book.settings());
  }

  private OobeSettings oobeSettings() {
    String locale = book.text("locale", either("locale", "language"), "os-default");
    boolean keyboard =
        book.flag(
            "keyboardSelectionPageSkipped",
            oobe("keyboardSelectionPageSkipped", "skipKeyboardSelectionPage"),
            false);
    boolean eula = book.flag("eulaHidden", oobe("eulaHidden", "hideEULA"), false);
    boolean privacy =
        book.flag(
            "privacySettingsHidden", oobe("privacySettingsHidden", "hidePrivacySettings"), false);
    boolean escape =
        book.flag("escapeLinkHidden", oobe("escapeLinkHidden", "hideEscapeLink"), false);
    return new OobeSettings(LocaleRule.normal(locale), keyboard, eula, privacy, escape);
  }

  private UserType userType() {
    String word =
        book.word("userType", oobe("userType", "userType"), List.of("administrator", "standard"));
    return word.equals("standard") ? UserType.STANDARD : UserType.ADMINISTRATOR;
  }

  private JoinType joinType() {
    Optional<Json> type = body.get("@odata.type");
    String word =
        type.map(json -> json instanceof Json.Text text ? text.value() : "")
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (word.endsWith("activedirectorywindowsautopilotdeploymentprofile")) {
      book.derived("joinType", "hybrid", type, "the type says so");
      return JoinType.HYBRID;
    }
    boolean said = word.endsWith("azureadwindowsautopilotdeploymentprofile");
    book.derived(
        "joinType", "entra", type.filter(json -> said), said ? "the type says so" : "default");
    if (!said) {
      findings.add(
          FindingCode.JOIN_TYPE_NOT_SAID,
          type.orElse(body),
          "the profile's type does not say how the device joins; Microsoft Entra join is taken",
          "\"@odata.type\" would be #microsoft.graph.azureADWindowsAutopilotDeploymentProfile or"
              + " …activeDirectoryWindowsAutopilotDeploymentProfile");
    }
    return JoinType.ENTRA;
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
