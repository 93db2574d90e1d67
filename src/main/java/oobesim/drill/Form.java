// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Kebab;
import oobesim.document.Nearest;
import oobesim.session.Durations;

/** An object of a drill file that is being read: what is wrong in it becomes a finding. */
record Form(Json.Obj object, List<Finding> findings) {
  /** Reports every key that is none of these. */
  Form known(List<String> keys) {
    object
        .members()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                error("unknown-key", value, "key", key, "nearest", Nearest.suggestion(key, keys));
              }
            });
    return this;
  }

  /** A text that must be there. */
  String text(String key) {
    Optional<String> text = maybeText(key);
    if (!object.has(key)) {
      error("missing-key", object, "key", key);
    } else if (text.filter(it -> !it.isBlank()).isEmpty()
        && object.members().get(key) instanceof Json.Text empty) {
      error("empty-text", empty, "key", key);
    }
    return text.orElse("");
  }

  Optional<String> maybeText(String key) {
    return switch (object.get(key).orElse(null)) {
      case null -> Optional.empty();
      case Json.Text text -> Optional.of(text.value());
      case Json other -> {
        wrong(other, "text");
        yield Optional.empty();
      }
    };
  }

  /** An id that must be there. */
  String id(String key) {
    String id = text(key);
    if (!id.isEmpty() && !Kebab.is(id)) {
      error("illegal-id", object.members().get(key), "word", id);
    }
    return id;
  }

  int number(String key, int fallback, int least, int most) {
    Json found = object.get(key).orElse(null);
    if (found == null) {
      return fallback;
    }
    if (found instanceof Json.Num number
        && number.value().stripTrailingZeros().scale() <= 0
        && number.value().abs().intValue() == number.value().abs().doubleValue()
        && number.value().intValue() >= least
        && number.value().intValue() <= most) {
      return number.value().intValue();
    }
    error("wrong-number", found, "least", least, "most", most);
    return fallback;
  }

  boolean flag(String key) {
    return switch (object.get(key).orElse(null)) {
      case null -> false;
      case Json.Bool bool -> bool.value();
      case Json other -> {
        wrong(other, "flag");
        yield false;
      }
    };
  }

  Optional<Duration> duration(String key) {
    Optional<Duration> length = maybeText(key).flatMap(Durations::parse);
    if (length.isEmpty() && object.get(key).orElse(null) instanceof Json.Text text) {
      error("malformed-duration", text, "word", text.value());
    }
    return length;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Json item : array(key)) {
      if (item instanceof Json.Text text && !text.value().isBlank()) {
        texts.add(text.value());
      } else {
        wrong(item, "text");
      }
    }
    return texts;
  }

  /** The objects of an array, each read in its own form. */
  <T> List<T> each(String key, Function<Form, T> read) {
    return each(array(key), read);
  }

  /** The same where at least one is needed. */
  <T> List<T> some(String key, Function<Form, T> read) {
    List<Json> items = array(key);
    if (items.isEmpty()) {
      error("nothing-there", object.members().getOrDefault(key, object), "key", key);
    }
    return each(items, read);
  }

  private <T> List<T> each(List<Json> items, Function<Form, T> read) {
    List<T> all = new ArrayList<>();
    for (Json item : items) {
      if (item instanceof Json.Obj inner) {
        all.add(read.apply(new Form(inner, findings)));
      } else {
        wrong(item, "object");
      }
    }
    return all;
  }

  /** An object inside, which may be missing. */
  Form inner(String key) {
    return switch (object.get(key).orElse(null)) {
      case null -> new Form(oobesim.document.JsonEdit.object(), findings);
      case Json.Obj inner -> new Form(inner, findings);
      case Json other -> {
        wrong(other, "object");
        yield new Form(oobesim.document.JsonEdit.object(), findings);
      }
    };
  }

  List<Json> array(String key) {
    return switch (object.get(key).orElse(null)) {
      case null -> List.of();
      case Json.Arr array -> array.items();
      case Json other -> {
        wrong(other, "array");
        yield List.of();
      }
    };
  }

  void wrong(Json at, String expected) {
    error("wrong-kind", at, "kind", at.what(), "expected", DrillFault.text("kind." + expected));
  }

  void error(String key, Json at, Object... namesAndValues) {
    findings.add(DrillFault.error(key, at, namesAndValues));
  }
}
