// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Nearest;
import oobesim.drill.Places.Group;

/** Reads which places a drill has, and holds them to its variants. */
final class PlacesForm {
  private static final String KEY = "places";

  private PlacesForm() {}

  static Optional<Places> read(Form form) {
    if (!form.object().has(KEY)) {
      return Optional.empty();
    }
    Form places = form.inner(KEY).known(List.of("groups", "limit", "speed"));
    if (!places.object().has("limit")) {
      places.error("missing-key", places.object(), "key", "limit");
    }
    return Optional.of(
        new Places(
            places.some("groups", PlacesForm::group),
            places.duration("limit").orElse(Duration.ZERO),
            places.number("speed", 60, 1, 600)));
  }

  private static Group group(Form form) {
    form.known(List.of("id", "title", "variants", "count"));
    List<String> variants = form.texts("variants");
    if (variants.isEmpty()) {
      form.error("nothing-there", form.object(), "key", "variants");
    }
    int most = Math.max(1, variants.size());
    return new Group(
        form.id("id"), form.text("title"), variants, form.number("count", most, 1, most));
  }

  /** What only the whole drill can tell: which variants there are, and who is at the device. */
  static void check(Places places, Drill drill, Form form) {
    List<String> known = drill.start().variants().stream().map(Start.Variant::id).toList();
    List<String> drawn = places.groups().stream().flatMap(it -> it.variants().stream()).toList();
    var at = form.object().members().get(KEY);
    drawn.stream()
        .filter(id -> !known.contains(id))
        .distinct()
        .forEach(
            id ->
                form.error(
                    "unknown-variant", at, "word", id, "nearest", Nearest.suggestion(id, known)));
    twice(drawn.stream()).forEach(id -> form.error("duplicate-id", at, "word", id, "key", KEY));
    twice(places.groups().stream().map(Group::id))
        .forEach(id -> form.error("duplicate-id", at, "word", id, "key", KEY));
    if (places.count() < 2 || places.count() > Places.MOST) {
      form.error("wrong-places", at, "count", places.count(), "most", Places.MOST);
    }
    if (!drill.briefing().roles().contains(Drill.Role.TECHNICIAN)) {
      form.error("places-by-phone", at);
    }
  }

  private static List<String> twice(Stream<String> ids) {
    List<String> all = ids.toList();
    return all.stream().filter(id -> all.indexOf(id) != all.lastIndexOf(id)).distinct().toList();
  }
}
