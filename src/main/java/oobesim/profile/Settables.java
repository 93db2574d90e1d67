// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;

/** Lists what can be changed while a rehearsal runs, each with its value. */
public final class Settables {
  /** For editors; fixed while a run goes on; injected failures are switched one by one. */
  private static final Set<String> APART = Set.of("$schema", "flow", "faults");

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

  private final List<Settable> found = new ArrayList<>();

  private Settables() {}

  /** All of a profile: its own keys, then those inside the administrator's parts. */
  public static List<Settable> of(SimulationProfile profile) {
    Settables settables = new Settables();
    settables.members("", "", profile.source());
    return List.copyOf(settables.found);
  }

  private void members(String general, String path, Json.Obj object) {
    for (Field field : FieldCatalog.under(general)) {
      Json value = object.members().get(field.key());
      if (!APART.contains(field.path()) && value != null) {
        value(field, path.isEmpty() ? field.key() : path + "." + field.key(), value);
      }
    }
  }

  private void value(Field field, String path, Json value) {
    switch (field.kind()) {
      case Kind.Group group -> members(field.path(), path, orEmpty(value));
      case Kind.Items items -> items(field, path, value);
      case Kind.AdminPart part -> part(field, path, value);
      default -> add(field, path, value, right(field));
    }
  }

  private static Json.Obj orEmpty(Json value) {
    return value instanceof Json.Obj object ? object : JsonEdit.object();
  }

  private void items(Field field, String path, Json value) {
    if (!HOLD_SECRETS.contains(field.path())) {
      add(field, path, value, Optional.of(field.fallback()).filter("[]"::equals));
    }
    if (value instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof Json.Obj item) {
          members(field.path() + ".*", path + "." + i, item);
        }
      }
    }
  }

  private void part(Field field, String path, Json value) {
    add(field, path, value, Optional.empty());
    if (value instanceof Json.Obj body) {
      found.addAll(AdminSettables.of(field.path(), path, body));
    } else if (value instanceof Json.Arr several) {
      for (int i = 0; i < several.items().size(); i++) {
        if (several.items().get(i) instanceof Json.Obj body) {
          found.addAll(AdminSettables.of(field.path(), path + "." + i, body));
        }
      }
    }
  }

  private void add(Field field, String path, Json value, Optional<String> right) {
    found.add(new Settable(path, field.kind(), field.meaning(), SettingWords.of(value), right));
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
