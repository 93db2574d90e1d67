// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Counted;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.provisioning.EspSettings;

/** Reads an Enrollment Status Page profile; what is silent takes Graph's default. */
public final class EspReader {
  private static final String DEFAULT_PAGE = "_DefaultWindows10EnrollmentCompletionPage";
  private static final String ALL_USERS = "allLicensedUsersAssignmentTarget";
  private static final int LONGEST = 1440;
  private static final int DEFAULT_MINUTES = 60;

  private final Json.Obj body;
  private final Findings findings;
  private final LenientValues values;

  private EspReader(Json.Obj body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.values = new LenientValues(findings);
  }

  /** The settings of a status page. */
  public static EspSettings read(Json.Obj body, Findings findings) {
    return new EspReader(body, findings).settings();
  }

  private EspSettings settings() {
    boolean show = flag("showInstallationProgress");
    EspSettings.Exits exits = exits();
    List<String> selected = selected();
    if (show && !exits.block()) {
      findings.add(
          FindingCode.BLOCK_IS_OFF,
          body.get("blockDeviceSetupRetryByUser").orElse(body),
          "\"blockDeviceSetupRetryByUser\": true means that device use is NOT blocked",
          "Graph's key says the opposite of the portal's switch; false blocks");
    }
    return new EspSettings(
        show,
        timeout(show),
        message(),
        flag("allowLogCollectionOnInstallFailure"),
        flag("disableUserStatusTrackingAfterFirstUser"),
        flag("installQualityUpdates"),
        exits,
        selected,
        flag("allowNonBlockingAppInstallation"),
        assignment());
  }

  /**
   * Graph keeps the priority in the page and its groups elsewhere, so {@code target} is ours; an
   * assignment to everybody's devices or users, and the tenant's default page, say it themselves.
   */
  private EspSettings.Assignment assignment() {
    int priority = body.get("priority").flatMap(value -> values.whole("priority", value)).orElse(1);
    return new EspSettings.Assignment(told().orElseGet(this::assigned), priority);
  }

  private Optional<EspSettings.Target> told() {
    return body.get("target")
        .flatMap(value -> values.word("target", value, List.of("device", "user", "everybody")))
        .map(word -> EspSettings.Target.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private EspSettings.Target assigned() {
    String id = body.get("id").flatMap(value -> values.text("id", value)).orElse("");
    if (id.contains(DEFAULT_PAGE)) {
      return EspSettings.Target.EVERYBODY;
    }
    boolean users =
        items("assignments").stream().map(JsonText::write).anyMatch(it -> it.contains(ALL_USERS));
    return users ? EspSettings.Target.USER : EspSettings.Target.DEVICE;
  }

  /** The key of blocking is inverted: two tools that map the portal's labels agree on it. */
  private EspSettings.Exits exits() {
    return new EspSettings.Exits(
        !flag("blockDeviceSetupRetryByUser"),
        flag("allowDeviceResetOnInstallFailure"),
        flag("allowDeviceUseOnInstallFailure"));
  }

  private Duration timeout(boolean show) {
    String key = "installProgressTimeoutInMinutes";
    Optional<Json> place = body.get(key);
    int minutes = place.flatMap(value -> values.whole(key, value)).orElse(DEFAULT_MINUTES);
    if (minutes >= 1 && minutes <= LONGEST) {
      return Duration.ofMinutes(minutes);
    }
    if (show) {
      findings.add(
          FindingCode.TIMEOUT_OUT_OF_RANGE,
          place.orElse(body),
          "a time-out of %s; %d are taken"
              .formatted(Counted.of(minutes, "minute"), DEFAULT_MINUTES),
          "1 to 1440");
    }
    return Duration.ofMinutes(DEFAULT_MINUTES);
  }

  private String message() {
    return body.get("customErrorMessage")
        .flatMap(value -> values.text("customErrorMessage", value))
        .orElse("");
  }

  /** Ids as Graph has them, or names as the back-up tool IntuneCD writes them instead. */
  private List<String> selected() {
    List<String> apps = new ArrayList<>();
    items("selectedMobileAppIds")
        .forEach(item -> values.text("selectedMobileAppIds", item).ifPresent(apps::add));
    for (Json item : items("selectedMobileAppNames")) {
      Json name = item instanceof Json.Obj app ? app.get("name").orElse(app) : item;
      values.text("selectedMobileAppNames", name).ifPresent(apps::add);
    }
    return apps;
  }

  private List<Json> items(String key) {
    return switch (body.get(key).orElse(null)) {
      case null -> List.of();
      case Json.Arr array -> array.items();
      case Json single -> List.of(single);
    };
  }

  private boolean flag(String key) {
    return body.get(key).flatMap(value -> values.flag(key, value)).orElse(false);
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
    boolean hidden =
        old.get("hideInstallationProgress").orElse(null) instanceof Json.Bool bool && bool.value();
    page = JsonEdit.with(page, "showInstallationProgress", JsonEdit.bool(!hidden));
    Json use = old.members().get("allowDeviceUseBeforeProfileAndAppInstallComplete");
    page = JsonEdit.without(page, "allowDeviceUseBeforeProfileAndAppInstallComplete");
    Json open = use == null ? JsonEdit.bool(false) : use;
    return Optional.of(JsonEdit.with(page, "blockDeviceSetupRetryByUser", open));
  }
}
