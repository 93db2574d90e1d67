// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.Position;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;

/**
 * The JSON Schema of a simulation profile as the catalogue itself would write it.
 *
 * @param catalog the settings that there are
 */
record SchemaText(SettingCatalog catalog) {
  Json.Obj json() {
    Json.Obj schema =
        object(
            Map.of("$schema", "https://json-schema.org/draft/2020-12/schema"),
            Map.of("$id", "https://oobesim.example/schema/simulation-profile.schema.json"),
            Map.of("title", "Simulation profile"),
            Map.of("description", "What OOBE Simulator rehearses; every key is optional."),
            Map.of("type", "object"));
    return members("", schema);
  }

  private Json.Obj members(String path, Json.Obj schema) {
    Json.Obj properties = JsonEdit.object();
    for (Field field : catalog.under(path)) {
      properties = JsonEdit.with(properties, field.key(), of(field));
    }
    Json.Obj with = JsonEdit.with(schema, "properties", properties);
    with = JsonEdit.with(with, "additionalProperties", JsonEdit.bool(false));
    List<String> needed =
        catalog.under(path).stream()
            .filter(field -> field.is(Trait.NEEDED))
            .map(Field::key)
            .toList();
    return needed.isEmpty() ? with : JsonEdit.with(with, "required", texts(needed));
  }

  private Json.Obj of(Field field) {
    Json.Obj schema =
        object(
            Map.of("title", field.words().name()),
            Map.of("description", field.words().explained()));
    if (!field.fallback().isEmpty()
        && !field.fallback().contains("\"{")
        && !field.fallback().contains("{n}")) {
      schema =
          JsonEdit.with(
              schema, "default", JsonReader.read(field.fallback()).documents().getFirst());
    }
    return switch (field.kind()) {
      case Kind.Word word -> JsonEdit.with(schema, "enum", texts(word.allowed()));
      case Kind.Flag flag when flag.mayBeNull() -> type(schema, "boolean", "null");
      case Kind.Flag flag -> type(schema, "boolean");
      case Kind.Whole whole -> whole(schema, whole);
      case Kind.Line line -> line(schema, line);
      case Kind.Group group -> members(field.path(), type(schema, "object"));
      case Kind.Items items -> {
        Field item = catalog.at(field.path() + ".*").orElseThrow();
        yield JsonEdit.with(type(schema, "array"), "items", of(item));
      }
      case Kind.AdminPart part -> type(schema, "object", "array", "string", "null");
      case Kind.Free free -> type(schema, "object");
    };
  }

  private static Json.Obj whole(Json.Obj schema, Kind.Whole whole) {
    Json.Obj typed = whole.mayBeNull() ? type(schema, "integer", "null") : type(schema, "integer");
    typed = JsonEdit.with(typed, "minimum", JsonEdit.number(whole.least()));
    return JsonEdit.with(typed, "maximum", JsonEdit.number(whole.most()));
  }

  private static Json.Obj line(Json.Obj schema, Kind.Line line) {
    Json.Obj typed = line.mayBeNull() ? type(schema, "string", "null") : type(schema, "string");
    return line.mayBeEmpty() ? typed : JsonEdit.with(typed, "pattern", JsonEdit.text("\\S"));
  }

  private static Json.Obj type(Json.Obj schema, String... types) {
    return JsonEdit.with(
        schema, "type", types.length == 1 ? JsonEdit.text(types[0]) : texts(List.of(types)));
  }

  private static Json texts(List<String> words) {
    List<Json> items = words.stream().map(JsonEdit::text).map(Json.class::cast).toList();
    return new Json.Arr(Position.START, "", items);
  }

  @SafeVarargs
  private static Json.Obj object(Map<String, String>... members) {
    Json.Obj object = JsonEdit.object();
    for (Map<String, String> member : members) {
      for (Map.Entry<String, String> entry : member.entrySet()) {
        object = JsonEdit.with(object, entry.getKey(), JsonEdit.text(entry.getValue()));
      }
    }
    return object;
  }
}
