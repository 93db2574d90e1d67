// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;

/**
 * Takes values of the kind that a key needs out of objects, and reports the others.
 *
 * @param faults where to report
 */
record Shapes(Faults faults) {

  /** Reports every key that is not in the list. */
  void knownKeys(Json.Obj object, Set<String> known, String what) {
    for (String key : object.members().keySet()) {
      if (!known.contains(key)) {
        faults.atKey(
            object,
            key,
            ChartFindingCode.UNKNOWN_KEY.with(
                "thing", Faults.text(what), "key", key, "nearest", faults.hint(key, known)));
      }
    }
  }

  Optional<Json.Text> text(Json.Obj owner, String key) {
    return switch (owner.members().get(key)) {
      case null -> Optional.empty();
      case Json.Text text -> Optional.of(text);
      case Json other -> {
        faults.wrongKind(other, key, "text");
        yield Optional.empty();
      }
    };
  }

  Optional<Json.Obj> object(Json.Obj owner, String key) {
    return switch (owner.members().get(key)) {
      case null -> Optional.empty();
      case Json.Obj object -> Optional.of(object);
      case Json other -> {
        faults.wrongKind(other, key, "object");
        yield Optional.empty();
      }
    };
  }

  boolean flag(Json.Obj owner, String key) {
    return switch (owner.members().get(key)) {
      case null -> false;
      case Json.Bool bool -> bool.value();
      case Json other -> {
        faults.wrongKind(other, key, "flag");
        yield false;
      }
    };
  }

  /** One value or an array of them. */
  List<Json> items(Json.Obj owner, String key) {
    return switch (owner.members().get(key)) {
      case null -> List.of();
      case Json.Arr array -> array.items();
      case Json single -> List.of(single);
    };
  }

  /** A text or an array of texts. */
  List<Json.Text> texts(Json.Obj owner, String key) {
    List<Json.Text> found = new ArrayList<>();
    for (Json item : items(owner, key)) {
      if (item instanceof Json.Text text) {
        found.add(text);
      } else {
        faults.wrongKind(item, key, "texts");
      }
    }
    return found;
  }

  String description(Json.Obj owner) {
    return text(owner, "description").map(Json.Text::value).orElse("");
  }

  /** Facts about a state or transition, each a text. */
  Map<String, String> meta(Json.Obj owner) {
    Map<String, String> meta = new LinkedHashMap<>();
    object(owner, "meta").ifPresent(object -> collect(object, meta));
    return meta;
  }

  private void collect(Json.Obj object, Map<String, String> meta) {
    for (String key : object.members().keySet()) {
      text(object, key).ifPresent(text -> meta.put(key, text.value()));
    }
    object.get("confidence").ifPresent(this::confidence);
  }

  private void confidence(Json value) {
    Set<String> known = Set.of("documented", "observed", "inferred", "disputed");
    if (value instanceof Json.Text text && !known.contains(text.value())) {
      faults.at(
          value,
          ChartFindingCode.UNKNOWN_CONFIDENCE.with(
              "word", text.value(), "nearest", faults.hint(text.value(), known)));
    }
  }
}
