// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Place;
import oobesim.provisioning.around.PreparationPolicy;

/** Finds and changes the settings of a device preparation policy, wherever they stand in it. */
final class PreparationSettings {
  static final String PREFIX = "enrollment_autopilot_dpp_";

  private final Map<String, Json> values = new TreeMap<>();

  private PreparationSettings() {}

  /** The values by the names after the common prefix; those of the policy count before others. */
  static PreparationSettings of(List<AdminSetting<PreparationPolicy>> known, Json.Obj policy) {
    PreparationSettings settings = new PreparationSettings();
    for (AdminSetting<?> setting : known) {
      if (setting.place() instanceof Place.Policy place) {
        policy
            .get(place.registry())
            .flatMap(value -> onDevice(setting, value))
            .ifPresent(value -> settings.values.put(setting.key(), value));
      }
    }
    for (Json item : items(policy)) {
      instance(item)
          .ifPresent(instance -> value(instance).ifPresent(v -> settings.put(instance, v)));
    }
    return settings;
  }

  /** A device counts seconds where the policy counts minutes. */
  private static Optional<Json> onDevice(AdminSetting<?> setting, Json value) {
    if (!(setting.kind() instanceof Kind.Whole)) {
      return Optional.of(value);
    }
    return value instanceof Json.Num seconds ? Optional.of(minutes(seconds)) : Optional.empty();
  }

  /** A policy around what the request for its settings alone returned. */
  static Json.Obj policy(Json json) {
    Json settings = json;
    if (json instanceof Json.Obj object) {
      if (!(object.get("value").orElse(null) instanceof Json.Arr list)) {
        return object;
      }
      settings = list;
    }
    return new Json.Obj(
        json.position(),
        json.pointer(),
        Map.of("settings", settings),
        Map.of("settings", settings.position()));
  }

  /** The policy with one setting replaced or added. */
  static Json.Obj with(Json.Obj policy, String name, String holder, Json value) {
    Json.Obj instance =
        JsonEdit.with(JsonEdit.object(), "settingDefinitionId", JsonEdit.text(PREFIX + name));
    instance = JsonEdit.with(instance, holder, JsonEdit.with(JsonEdit.object(), "value", value));
    List<Json> items = new ArrayList<>();
    items(policy).stream().filter(item -> !isOf(item, name)).forEach(items::add);
    items.add(JsonEdit.with(JsonEdit.object(), "settingInstance", instance));
    return JsonEdit.with(policy, "settings", new Json.Arr(policy.position(), "/settings", items));
  }

  Optional<Json> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private void put(Json.Obj instance, Json value) {
    id(instance).ifPresent(id -> values.put(id.substring(PREFIX.length()), value));
  }

  private static List<Json> items(Json.Obj policy) {
    return policy.get("settings").orElse(null) instanceof Json.Arr list ? list.items() : List.of();
  }

  private static boolean isOf(Json item, String name) {
    return instance(item)
        .flatMap(PreparationSettings::id)
        .filter(id -> id.equals(PREFIX + name))
        .isPresent();
  }

  private static Optional<Json.Obj> instance(Json item) {
    return item instanceof Json.Obj object
            && object.get("settingInstance").orElse(null) instanceof Json.Obj instance
        ? Optional.of(instance)
        : Optional.empty();
  }

  private static Optional<String> id(Json.Obj instance) {
    return instance.get("settingDefinitionId").orElse(null) instanceof Json.Text id
            && id.value().startsWith(PREFIX)
        ? Optional.of(id.value())
        : Optional.empty();
  }

  private static Optional<Json> value(Json.Obj instance) {
    for (String holder : List.of("choiceSettingValue", "simpleSettingValue")) {
      if (instance.get(holder).orElse(null) instanceof Json.Obj inner) {
        return inner.get("value");
      }
    }
    return instance.get("simpleSettingCollectionValue");
  }

  /** Whole minutes; what the page cannot show, it cannot be set to. */
  private static Json minutes(Json.Num seconds) {
    boolean small = seconds.value().abs().compareTo(BigDecimal.valueOf(1_000_000)) <= 0;
    return small
        ? new Json.Num(
            seconds.position(),
            seconds.pointer(),
            BigDecimal.valueOf(seconds.value().longValue() / 60))
        : seconds;
  }
}
