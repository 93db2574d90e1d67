// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.ReadPreparation.AllowedApp;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DeploymentSettings;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.PolicySettings;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Told;
import oobesim.provisioning.around.PreparationPolicy;

/** Reads a device preparation policy; what is silent takes the default of the portal. */
public final class PreparationReader implements Told<PreparationPolicy> {
  /** What explanations call the policy's name. */
  private static final String EXPLAINED_NAME = DeploymentSettings.NAME.key();

  private static final String DEFAULT_MESSAGE =
      "Contact your organization’s support person for help.";

  private final List<AdminSetting<PreparationPolicy>> known;
  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final LenientValues values;
  private final PreparationSettings settings;

  private PreparationReader(
      List<AdminSetting<PreparationPolicy>> known, Json.Obj body, Findings findings) {
    this.known = known;
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.values = new LenientValues(findings);
    this.settings = PreparationSettings.of(known, body);
  }

  /** The policy. */
  public static ReadPreparation read(Json.Obj body, Findings findings) {
    return read(SettingCatalog.SHIPPED, body, findings);
  }

  /** The same with the settings that there are. */
  public static ReadPreparation read(SettingCatalog catalog, Json.Obj body, Findings findings) {
    return new PreparationReader(catalog.preparation(), body, findings).policy();
  }

  private ReadPreparation policy() {
    if (settings.isEmpty() && (body.has("templateReference") || body.has("settingCount"))) {
      findings.add(FindingCode.PREPARATION_SETTINGS_MISSING, body);
    }
    said(PolicySettings.NAME);
    userDriven();
    PreparationPolicy policy = PolicySettings.policy(this, timeout());
    known.forEach(this::said);
    return new ReadPreparation(policy, book.settings(), apps());
  }

  private void userDriven() {
    boolean automatic = choice("deploymenttype", false).filter(it -> it == 1).isPresent();
    boolean hybrid = choice("jointype", false).filter(it -> it == 1).isPresent();
    if (automatic || hybrid) {
      findings.addOf(
          FindingCode.PREPARATION_NOT_USER_DRIVEN,
          automatic ? "automatic" : "hybrid",
          settings.get(automatic ? "deploymenttype" : "jointype").orElse(body));
    }
    book.derived(
        DeploymentSettings.JOIN_TYPE.key(),
        DeploymentSettings.JOIN_TYPE.fallback(),
        Optional.empty(),
        FindingCode.text("note.preparation"));
    book.derived(
        DeploymentSettings.USAGE.key(),
        DeploymentSettings.USAGE.fallback(),
        Optional.empty(),
        FindingCode.text("note.user-signs-in"));
    Optional<Integer> account = choice("accountype", false);
    book.derived(
        DeploymentSettings.USER_TYPE.key(),
        DeploymentSettings.USER_TYPE.value(account.filter(it -> it == 1).isPresent()),
        account.flatMap(it -> settings.get("accountype")),
        account.isPresent() ? Phrase.verbatim("accountype") : SettingBook.DEFAULT);
  }

  private Duration timeout() {
    TimeLimit limit = new TimeLimit(PolicySettings.TIMEOUT.field());
    String key = PolicySettings.TIMEOUT.key();
    Optional<Json> place = settings.get(key);
    int minutes =
        place
            .flatMap(it -> values.whole(key, it))
            .orElse(Integer.valueOf(PolicySettings.TIMEOUT.fallback()));
    if (!limit.allows(minutes)) {
      limit.report(minutes, place.orElse(body), findings);
    }
    Duration taken = limit.taken(minutes);
    book.derived(
        key,
        taken.toMinutes(),
        place,
        place.isPresent() ? FindingCode.text("note.minutes") : SettingBook.DEFAULT);
    return taken;
  }

  @Override
  public Optional<String> said(AdminSetting<PreparationPolicy> setting) {
    String name = setting.equals(PolicySettings.NAME) ? EXPLAINED_NAME : setting.key();
    if (book.has(name)) {
      return Optional.of(book.value(name));
    }
    if (setting.place() instanceof Place.Own own) {
      Optional<SettingBook.Found> told = body.get(own.key()).map(it -> found(it));
      return Optional.of(book.text(name, told, setting.fallback()));
    }
    return Optional.of(
        switch (setting.kind()) {
          case Kind.Flag flag -> flag(setting.key());
          case Kind.Line line -> book.read(setting, text(setting), otherwise(setting));
          default -> book.read(setting, at(setting), setting.fallback());
        });
  }

  /** Where the page shows nothing, the device shows the portal's text. */
  private static String otherwise(AdminSetting<PreparationPolicy> setting) {
    return setting.equals(PolicySettings.MESSAGE) ? DEFAULT_MESSAGE : setting.fallback();
  }

  private Optional<SettingBook.Found> text(AdminSetting<PreparationPolicy> setting) {
    return at(setting)
        .filter(it -> !(it.json() instanceof Json.Text text && text.value().isBlank()));
  }

  private Optional<SettingBook.Found> at(AdminSetting<PreparationPolicy> setting) {
    return settings.get(setting.key()).map(it -> found(it));
  }

  private String flag(String name) {
    Optional<Integer> said = choice(name, true);
    boolean on = said.filter(it -> it == 1).isPresent();
    book.derived(
        name,
        on,
        said.flatMap(it -> settings.get(name)),
        said.isPresent() ? Phrase.NONE : SettingBook.DEFAULT);
    return Boolean.toString(on);
  }

  /**
   * A choice ends in its number: {@code enrollment_autopilot_dpp_allowskip_1}. Another one is
   * refused only where the rehearsal would be different with it.
   */
  private Optional<Integer> choice(String name, boolean matters) {
    Optional<Json> value = settings.get(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (value.get()) {
      case Json.Bool bool -> Optional.of(bool.value() ? 1 : 0);
      case Json.Text text when text.value().endsWith("_1") -> Optional.of(1);
      case Json.Text text when text.value().endsWith("_0") -> Optional.of(0);
      default -> {
        String word = PreparationSettings.PREFIX + name;
        FindingCode code = matters ? FindingCode.UNKNOWN_WORD : FindingCode.UNKNOWN_CHOICE;
        findings.addOf(
            code,
            matters ? "choice" : "",
            value.get(),
            "setting",
            name,
            "value",
            value.get() instanceof Json.Text text
                ? FindingCode.text("expected.word", "word", text.value())
                : value.get().what(),
            "word",
            word);
        yield Optional.empty();
      }
    };
  }

  private List<AllowedApp> apps() {
    selected("allowedscriptids", Selection.SCRIPTS);
    return selected("allowedappids", Selection.APPS).stream()
        .flatMap(text -> app(text).stream())
        .toList();
  }

  /** What a list selects; what is left empty is a single blank. */
  private List<String> selected(String name, Selection limit) {
    List<String> selected = new ArrayList<>();
    if (settings.get(name).orElse(null) instanceof Json.Arr list) {
      for (Json item : list.items()) {
        if (item instanceof Json.Obj object
            && object.get("value").orElse(null) instanceof Json.Text text
            && !text.value().isBlank()) {
          selected.add(text.value());
        }
      }
      limit.judge(selected.size(), list, findings);
    }
    return selected;
  }

  /** Each app is JSON inside a string. */
  private static Optional<AllowedApp> app(String json) {
    return JsonReader.read(json).documents().stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .filter(object -> object.get("id").orElse(null) instanceof Json.Text)
        .findFirst()
        .map(object -> new AllowedApp(text(object, "id"), type(text(object, "type"))));
  }

  private static String type(String graph) {
    return graph.substring(graph.lastIndexOf('.') + 1);
  }

  private static String text(Json.Obj object, String key) {
    return object.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  private static SettingBook.Found found(Json json) {
    return new SettingBook.Found(json, Phrase.NONE);
  }
}
