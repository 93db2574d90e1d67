// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.StatusPageSettings;
import oobesim.profile.setting.Told;
import oobesim.provisioning.around.EspSettings;

/** Reads an Enrollment Status Page profile; what is silent takes Graph's default. */
public final class EspReader {
  private static final String SELECTED = "selectedMobileAppIds";
  private static final String NAMED = "selectedMobileAppNames";
  private static final String DEFAULT_PAGE = "_DefaultWindows10EnrollmentCompletionPage";
  private static final String ALL_USERS = "allLicensedUsersAssignmentTarget";

  private final List<AdminSetting<EspSettings>> known;
  private final Json.Obj body;
  private final Findings findings;
  private final LenientValues values;

  private EspReader(List<AdminSetting<EspSettings>> known, Json.Obj body, Findings findings) {
    this.known = known;
    this.body = body;
    this.findings = findings;
    this.values = new LenientValues(findings);
  }

  /** The settings of a status page. */
  public static EspSettings read(Json.Obj body, Findings findings) {
    return read(SettingCatalog.SHIPPED, body, findings);
  }

  /** The same with the settings that there are. */
  public static EspSettings read(SettingCatalog catalog, Json.Obj body, Findings findings) {
    return new EspReader(catalog.statusPage(), body, findings).settings();
  }

  private EspSettings settings() {
    NearKeys.of("enrollmentStatusPage", body, findings);
    Told<EspSettings> told = new OwnKeys<>(body, findings);
    boolean show = told.on(StatusPageSettings.SHOW);
    EspSettings.Exits exits = StatusPageSettings.exits(told);
    List<String> selected = selected();
    if (show && !exits.block()) {
      String key = StatusPageSettings.OPEN.key();
      findings.add(FindingCode.BLOCK_IS_OFF, body.get(key).orElse(body), "key", key);
    }
    Duration timeout = timeout(told, show);
    EspSettings page = StatusPageSettings.page(told, timeout, exits, selected, this::assigned);
    known.forEach(told::said);
    return page;
  }

  /** An assignment to everybody's devices or users, and the tenant's default page, say whose. */
  private EspSettings.Target assigned() {
    String id = body.get("id").flatMap(value -> values.text("id", value)).orElse("");
    if (id.contains(DEFAULT_PAGE)) {
      return EspSettings.Target.EVERYBODY;
    }
    boolean users =
        items("assignments").stream().map(JsonText::write).anyMatch(it -> it.contains(ALL_USERS));
    return users ? EspSettings.Target.USER : EspSettings.Target.DEVICE;
  }

  private Duration timeout(Told<EspSettings> told, boolean show) {
    TimeLimit limit = new TimeLimit(StatusPageSettings.TIMEOUT.field());
    int minutes = told.whole(StatusPageSettings.TIMEOUT);
    if (show && !limit.allows(minutes)) {
      limit.report(minutes, body.get(StatusPageSettings.TIMEOUT.key()).orElse(body), findings);
    }
    return limit.taken(minutes);
  }

  /** Ids as Graph has them, or names as the back-up tool IntuneCD writes them instead. */
  private List<String> selected() {
    List<String> apps = new ArrayList<>();
    items(SELECTED).forEach(item -> values.text(SELECTED, item).ifPresent(apps::add));
    for (Json item : items(NAMED)) {
      Json name = item instanceof Json.Obj app ? app.get("name").orElse(app) : item;
      values.text(NAMED, name).ifPresent(apps::add);
    }
    Json place = body.get(SELECTED).or(() -> body.get(NAMED)).orElse(body);
    Selection.BLOCKING.judge(apps.size(), place, findings);
    return apps;
  }

  private List<Json> items(String key) {
    return switch (body.get(key).orElse(null)) {
      case null -> List.of();
      case Json.Arr array -> array.items();
      case Json single -> List.of(single);
    };
  }

  /**
   * The status page that old deployment profiles carried inside, as a profile of its own.
   *
   * <p>Counts only where no status page is given.
   */
  public static Optional<Json.Obj> legacy(Json.Obj profile) {
    if (!(profile.get("enrollmentStatusScreenSettings").orElse(null) instanceof Json.Obj old)) {
      return Optional.empty();
    }
    Json.Obj page = JsonEdit.root(old);
    for (String key : List.of("@odata.type", "hideInstallationProgress")) {
      page = JsonEdit.without(page, key);
    }
    Json show =
        old.get("hideInstallationProgress").orElse(null) instanceof Json.Bool hidden
            ? new Json.Bool(hidden.position(), "", !hidden.value())
            : JsonEdit.bool(true);
    page = JsonEdit.with(page, StatusPageSettings.SHOW.key(), show);
    Json use = old.members().get("allowDeviceUseBeforeProfileAndAppInstallComplete");
    page = JsonEdit.without(page, "allowDeviceUseBeforeProfileAndAppInstallComplete");
    Json open = use == null ? JsonEdit.bool(false) : use;
    return Optional.of(JsonEdit.with(page, StatusPageSettings.OPEN.key(), open));
  }
}
