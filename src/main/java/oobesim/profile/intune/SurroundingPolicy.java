// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;

/**
 * A policy of the tenant that is no part of a deployment, but says something of what surrounds it:
 * Windows Hello, platform restrictions, the restore page, a status page that is skipped.
 */
public final class SurroundingPolicy {
  private static final String RESTRICTIONS = "tenant.restrictions.";

  private final Json.Obj body;
  private final List<Said> said = new ArrayList<>();

  private SurroundingPolicy(Json.Obj body) {
    this.body = body;
  }

  /**
   * One thing that a policy says.
   *
   * @param key what the policy calls it
   * @param path what a simulation profile calls it
   * @param value its value there, in a script's words
   * @param at where the policy says it
   */
  public record Said(String key, String path, String value, Json at) {}

  /** What a policy says of the surroundings; nothing if it is of another kind. */
  public static List<Said> of(Json.Obj body) {
    SurroundingPolicy policy = new SurroundingPolicy(body);
    switch (GraphKind.type(body).toLowerCase(Locale.ROOT)) {
      case "deviceenrollmentwindowshelloforbusinessconfiguration" -> policy.hello();
      case "windowsrestoredeviceenrollmentconfiguration" -> policy.restore();
      case "deviceenrollmentplatformrestrictionsconfiguration" ->
          policy.restriction("windowsRestriction", "default");
      case "deviceenrollmentplatformrestrictionconfiguration" -> policy.single();
      case "windows10customconfiguration" -> policy.custom();
      default -> {}
    }
    return List.copyOf(policy.said);
  }

  private void hello() {
    state("policies.hello", "required", "off");
    pinLength();
  }

  /** Windows takes no PIN that is shorter than four or longer than 127 digits. */
  private void pinLength() {
    if (body.get("pinMinimumLength").orElse(null) instanceof Json.Num number
        && number.value().toString().matches("[4-9]|[1-9]\\d|1[01]\\d|12[0-7]")) {
      said.add(
          new Said(
              "pinMinimumLength", "policies.pinMinimumLength", number.value().toString(), number));
    }
  }

  /** The tenant's one answer to whether people are offered their backups. */
  private void restore() {
    state("tenant.restorePage", "true", "false");
  }

  private void state(String path, String on, String off) {
    if (body.get("state").orElse(null) instanceof Json.Text state) {
      boolean enabled = state.value().equalsIgnoreCase("enabled");
      said.add(new Said("state", path, enabled ? on : off, state));
    }
  }

  private void single() {
    boolean windows =
        body.get("platformType").orElse(null) instanceof Json.Text platform
            && platform.value().equalsIgnoreCase("windows");
    if (windows) {
      restriction("platformRestriction", "custom");
    }
  }

  private void restriction(String key, String path) {
    if (!(body.get(key).orElse(null) instanceof Json.Obj restriction)) {
      return;
    }
    flag(restriction, "platformBlocked")
        .ifPresent(
            flag ->
                said.add(
                    new Said(
                        "platformBlocked",
                        RESTRICTIONS + path,
                        flag.value() ? "block" : "allow",
                        flag)));
    flag(restriction, "personalDeviceEnrollmentBlocked")
        .ifPresent(
            flag ->
                said.add(
                    new Said(
                        "personalDeviceEnrollmentBlocked",
                        RESTRICTIONS + "personal",
                        flag.value() ? "block" : "allow",
                        flag)));
  }

  private void custom() {
    if (body.get("omaSettings").orElse(null) instanceof Json.Arr settings) {
      for (Json item : settings.items()) {
        if (item instanceof Json.Obj setting) {
          skip(setting, "SkipUserStatusPage", "policies.skipUserStatusPage");
          skip(setting, "SkipDeviceStatusPage", "policies.skipDeviceStatusPage");
        }
      }
    }
  }

  private void skip(Json.Obj setting, String name, String path) {
    boolean here =
        setting.get("omaUri").orElse(null) instanceof Json.Text uri
            && uri.value()
                .strip()
                .toLowerCase(Locale.ROOT)
                .endsWith("/firstsyncstatus/" + name.toLowerCase(Locale.ROOT));
    if (here) {
      Json value = setting.get("value").orElse(setting);
      boolean on =
          switch (value) {
            case Json.Bool bool -> bool.value();
            case Json.Num number -> number.value().signum() != 0;
            case Json.Text text -> text.value().strip().toLowerCase(Locale.ROOT).matches("true|1");
            default -> false;
          };
      said.add(new Said(name, path, Boolean.toString(on), value));
    }
  }

  private static Optional<Json.Bool> flag(Json.Obj object, String key) {
    return object.get(key).filter(Json.Bool.class::isInstance).map(Json.Bool.class::cast);
  }
}
