// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;

/** Lists what can be changed while a rehearsal runs, each with its value. */
public final class Settables {
  /**
   * For editors and the start page; fixed while a run goes on; injected failures are switched one
   * by one.
   */
  private static final Set<String> APART = Set.of("$schema", "flow", "faults", "exercise");

  /** Names and properties of things: another one is not wrong. */
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "description",
          "device.manufacturer",
          "device.model",
          "device.serialNumber",
          "device.assignedUser",
          "device.autopilotId",
          "tenant.name",
          "tenant.domain",
          "windows.locale",
          "network.wifi.*.key",
          "workload.apps.*.type",
          "workload.apps.*.context",
          "workload.apps.*.blocking",
          "workload.apps.*.minutes");

  /**
   * In one piece they would show, and write down, what is secret in them: each key stands alone.
   */
  private static final Set<String> HOLD_SECRETS = Set.of("users", "network.wifi");

  /** By the name of what they belong to, in the order in which each name first appears. */
  private final Map<String, List<Settable>> found = new LinkedHashMap<>();

  private Settables() {}

  /** All of a profile: what belongs together stands together. */
  public static List<Settable> of(SimulationProfile profile) {
    Settables settables = new Settables();
    settables.members("", "", "", profile.source());
    return settables.found.values().stream().flatMap(List::stream).toList();
  }

  private void members(String general, String path, String group, Json.Obj object) {
    for (Field field : FieldCatalog.under(general)) {
      Json value = object.members().get(field.key());
      if (!APART.contains(field.path()) && value != null) {
        String place = path.isEmpty() ? field.key() : path + "." + field.key();
        value(field, place, group(field, group), value);
      }
    }
  }

  /** A few keys stand elsewhere in the file than where a person looks for them. */
  private static String group(Field field, String around) {
    return field.words().group().isEmpty()
        ? around
        : FieldCatalog.at(field.group()).orElseThrow().words().name();
  }

  private void value(Field field, String path, String group, Json value) {
    switch (field.kind()) {
      case Kind.Group nested -> members(field.path(), path, field.words().name(), orEmpty(value));
      case Kind.Items items -> items(field, path, group, value);
      case Kind.AdminPart part -> part(field, path, value);
      default -> add(field, path, group, value, right(field));
    }
  }

  private static Json.Obj orEmpty(Json value) {
    return value instanceof Json.Obj object ? object : JsonEdit.object();
  }

  private void items(Field field, String path, String group, Json value) {
    if (!HOLD_SECRETS.contains(field.path())) {
      add(field, path, group, value, Optional.of(field.fallback()).filter("[]"::equals));
    }
    if (value instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof Json.Obj item) {
          String general = field.path() + ".*";
          members(general, path + "." + i, Wordings.of(general).name() + ": " + name(item), item);
        }
      }
    }
  }

  /** Items have a name, and users another one; a complete profile lacks neither. */
  private static String name(Json.Obj item) {
    return item.get("name").or(() -> item.get("upn")).map(SettingWords::of).orElse("");
  }

  private void part(Field field, String path, Json value) {
    String group = field.words().name();
    add(field, path, group, value, Optional.empty());
    if (value instanceof Json.Obj body) {
      AdminSettables.of(field.path(), path, group, body).forEach(this::add);
    } else if (value instanceof Json.Arr several) {
      for (int i = 0; i < several.items().size(); i++) {
        if (several.items().get(i) instanceof Json.Obj body) {
          String one = group + " " + (i + 1);
          AdminSettables.of(field.path(), path + "." + i, one, body).forEach(this::add);
        }
      }
    }
  }

  private void add(Field field, String path, String group, Json value, Optional<String> right) {
    String now = SettingWords.of(value);
    add(new Settable(path, field.kind(), field.words(), group, now, right));
  }

  private void add(Settable setting) {
    found.computeIfAbsent(setting.group(), group -> new ArrayList<>()).add(setting);
  }

  private static Optional<String> right(Field field) {
    boolean item = field.path().contains(".*");
    boolean named = field.kind() instanceof Kind.Line line && item && !line.mayBeEmpty();
    if (NAMES.contains(field.path()) || named || field.fallback().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(SettingWords.of(JsonReader.read(field.fallback()).documents().getFirst()));
  }
}
