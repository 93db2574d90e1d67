// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;

/** Takes values out of a journal's lines. */
final class JournalFields {
  private JournalFields() {}

  static Optional<String> text(Json.Obj entry, String key) {
    return entry.get(key).filter(Json.Text.class::isInstance).map(v -> ((Json.Text) v).value());
  }

  /** Whether it tells what somebody did, and not what followed. */
  static boolean led(Json.Obj entry) {
    return Stream.of("input", "kept", "steered", "end").anyMatch(entry::has);
  }

  /** When it happened; a time that no run reaches counts as none. */
  static Optional<Duration> at(Json.Obj entry) {
    try {
      return text(entry, "at")
          .map(Duration::parse)
          .filter(at -> !at.isNegative() && at.compareTo(Session.LONGEST) <= 0);
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  static long seed(Json.Obj run) {
    return run.get("seed").orElse(null) instanceof Json.Num number ? number.value().longValue() : 0;
  }

  /** The input of an entry; a masked one with the secrets that it equalled. */
  static Optional<Input> input(Json.Obj entry) {
    Optional<Input> input = text(entry, "input").flatMap(InputWords::exactly);
    if (entry.get("secret").orElse(null) instanceof Json.Arr secret
        && input.orElse(null) instanceof Input.Type(String field, String _)) {
      return Optional.of(new Input.TypeSecret(field, texts(secret)));
    }
    return input;
  }

  static Optional<Steering> steering(Json.Obj entry) {
    return text(entry, "steered").flatMap(Steering::exactly);
  }

  private static List<String> texts(Json.Arr array) {
    return array.items().stream()
        .filter(Json.Text.class::isInstance)
        .map(item -> ((Json.Text) item).value())
        .toList();
  }
}
