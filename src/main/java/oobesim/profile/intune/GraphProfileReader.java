// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.i18n.Phrase;
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
      return book.derived(setting.key(), setting.value(true), type, FindingCode.text("note.type"));
    }
    boolean said = word.endsWith("azureadwindowsautopilotdeploymentprofile");
    Optional<String> beside = said ? Optional.empty() : beside();
    if (beside.isPresent()) {
      Json told = body.get(beside.get()).orElseThrow();
      boolean hybrid = JoinWords.number(((Json.Text) told).value()).orElseThrow() == 1;
      return book.derived(
          setting.key(), setting.value(hybrid), Optional.of(told), Phrase.verbatim(beside.get()));
    }
    if (!said) {
      findings.add(FindingCode.JOIN_TYPE_NOT_SAID, type.orElse(body));
    }
    return book.derived(
        setting.key(),
        setting.value(false),
        type.filter(json -> said),
        said ? FindingCode.text("note.type") : SettingBook.DEFAULT);
  }

  /** A key in which tools write what the type of Graph says. */
  private Optional<String> beside() {
    return Stream.of("deviceJoinType", "joinType")
        .filter(
            key ->
                body.get(key).orElse(null) instanceof Json.Text text
                    && JoinWords.number(text.value()).isPresent())
        .findFirst();
  }

  private String id() {
    return body.get("id")
        .map(json -> json instanceof Json.Text text ? text.value() : "")
        .orElse("");
  }

  private Optional<Json.Obj> object(String key) {
    Optional<Json> value = body.get(key);
    if (value.isPresent() && !(value.get() instanceof Json.Obj)) {
      findings.add(
          FindingCode.WRONG_KIND,
          value.get(),
          "key",
          key,
          "kind",
          value.get().what(),
          "expected",
          FindingCode.text("expected.object"));
    }
    return value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  private Optional<SettingBook.Found> own(String key) {
    return body.get(key).map(value -> new SettingBook.Found(value, Phrase.NONE));
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
      return older.map(
          value -> new SettingBook.Found(value, FindingCode.text("note.old-name", "key", oldName)));
    }
    if (older.isEmpty() || JsonText.write(newer.get()).equals(JsonText.write(older.get()))) {
      return newer.map(value -> new SettingBook.Found(value, Phrase.NONE));
    }
    int line = older.get().position().line();
    findings.add(
        FindingCode.OLD_AND_NEW_DIFFER,
        newer.get(),
        "new",
        newName,
        "new-value",
        JsonText.write(newer.get()),
        "new-line",
        newer.get().position().line(),
        "old",
        oldName,
        "old-value",
        JsonText.write(older.get()),
        "old-line",
        line);
    Phrase note = FindingCode.text("note.new-name", "old", oldName, "line", line);
    return newer.map(value -> new SettingBook.Found(value, note));
  }
}
