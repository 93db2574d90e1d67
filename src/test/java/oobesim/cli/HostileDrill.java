// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.drill.DrillReader;

/**
 * A drill in which one text stands wherever its schema has a text and the reader takes it: what the
 * schema has and the shipped drill has not is added first, so that a new key is tried by itself.
 */
final class HostileDrill {
  private static final Path SCHEMA = Path.of("profiles/schema/drill.schema.json");

  /** What leads to other files or is carried out: with any text there, there is no run. */
  private static final Set<String> LEADING =
      Set.of("$schema", "profile", "script", "change", "before", "do", "because", "variant");

  private final String text;
  private final Json.Obj schema;
  private final Object drill;
  private final TreeSet<String> taken = new TreeSet<>();
  private final TreeSet<String> refused = new TreeSet<>();

  private HostileDrill(String text, Json.Obj schema, Object drill) {
    this.text = text;
    this.schema = schema;
    this.drill = drill;
  }

  static HostileDrill of(Path shipped, String text) throws IOException {
    HostileDrill hostile = new HostileDrill(text, object(SCHEMA), changeable(object(shipped)));
    hostile.visit("", hostile.schema, hostile.drill, _ -> {});
    return hostile;
  }

  /** The paths that have the text now, with {@code *} for items and names. */
  Set<String> taken() {
    return taken;
  }

  /** The paths at which the schema has a text and the reader takes no such one. */
  Set<String> refused() {
    return refused;
  }

  String json() {
    return JsonText.write(JsonEdit.of(drill));
  }

  private static Json.Obj object(Path file) throws IOException {
    return (Json.Obj) JsonReader.read(Files.readString(file)).documents().getFirst();
  }

  private static Object changeable(Json json) {
    return switch (json) {
      case Json.Obj object -> {
        Map<String, Object> members = new LinkedHashMap<>();
        object.members().forEach((key, value) -> members.put(key, changeable(value)));
        yield members;
      }
      case Json.Arr array -> {
        List<Object> items = new ArrayList<>();
        array.items().forEach(item -> items.add(changeable(item)));
        yield items;
      }
      default -> json;
    };
  }

  @SuppressWarnings("unchecked")
  private void visit(String path, Json.Obj form, Object node, Consumer<Object> put) {
    if (node instanceof Map<?, ?> members) {
      members(path, form, (Map<String, Object>) members);
    } else if (node instanceof List<?>) {
      List<Object> items = (List<Object>) node;
      Optional<Json.Obj> each = object(form, "items");
      for (int i = 0; i < items.size() && each.isPresent(); i++) {
        int place = i;
        visit(
            path + ".*",
            resolved(each.get(), items.get(i)),
            items.get(i),
            it -> items.set(place, it));
      }
    } else if (word(form, "type").equals("string")) {
      put.accept(text);
      if (readable()) {
        taken.add(path);
      } else {
        put.accept(node);
        refused.add(path);
      }
    }
  }

  private void members(String path, Json.Obj form, Map<String, Object> members) {
    Map<String, Json> known = object(form, "properties").map(Json.Obj::members).orElse(Map.of());
    known.forEach((key, value) -> member(path, key, (Json.Obj) value, members));
    Optional<Json.Obj> any = object(form, "additionalProperties");
    for (String key : List.copyOf(members.keySet())) {
      if (any.isPresent() && !known.containsKey(key)) {
        visit(
            path + ".*",
            resolved(any.get(), members.get(key)),
            members.get(key),
            it -> members.put(key, it));
      }
    }
  }

  private void member(String path, String key, Json.Obj form, Map<String, Object> members) {
    if (LEADING.contains(key)) {
      return;
    }
    String inner = path + "." + key;
    if (!members.containsKey(key)) {
      sample(form).ifPresent(it -> members.put(key, it));
      if (!readable()) {
        members.remove(key);
        refused.add(inner);
      }
    }
    Object node = members.get(key);
    if (node != null) {
      visit(inner, resolved(form, node), node, it -> members.put(key, it));
    }
  }

  /** What a text or a list of texts could be; whatever has parts stays as the drill has it. */
  private Optional<Object> sample(Json.Obj form) {
    return switch (word(form, "type")) {
      case "string" -> Optional.of("x");
      case "array" ->
          object(form, "items").flatMap(this::sample).map(it -> new ArrayList<>(List.of(it)));
      default -> Optional.empty();
    };
  }

  /**
   * The form that is meant where the schema refers to one, or has one for texts and one for
   * objects.
   */
  private Json.Obj resolved(Json.Obj form, Object node) {
    String named = word(form, "$ref");
    if (!named.isEmpty()) {
      String name = named.substring(named.lastIndexOf('/') + 1);
      return resolved(object(object(schema, "$defs").orElseThrow(), name).orElseThrow(), node);
    }
    if (form.get("oneOf").orElse(null) instanceof Json.Arr forms && form.get("type").isEmpty()) {
      String wanted =
          node instanceof Map<?, ?> ? "object" : node instanceof List<?> ? "array" : "string";
      return forms.items().stream()
          .map(it -> resolved((Json.Obj) it, node))
          .filter(it -> word(it, "type").equals(wanted))
          .findFirst()
          .orElse(form);
    }
    return form;
  }

  private static Optional<Json.Obj> object(Json.Obj form, String key) {
    return form.get(key).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  private static String word(Json.Obj form, String key) {
    return form.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  private boolean readable() {
    return DrillReader.read(json().getBytes(StandardCharsets.UTF_8)).drill().isPresent();
  }
}
