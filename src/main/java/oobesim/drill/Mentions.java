// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;

/** All that a drill's conditions and wrong turns name of its flow, in the order of the file. */
final class Mentions {
  private static final Map<String, Mention.Kind> KINDS =
      Map.of(
          "screen", Mention.Kind.PAGE,
          "on", Mention.Kind.PAGE,
          "ends", Mention.Kind.PAGE,
          "state", Mention.Kind.STATE,
          "failure", Mention.Kind.FAILURE,
          "input", Mention.Kind.INPUT,
          "useless", Mention.Kind.INPUT);

  private final List<Mention> found = new ArrayList<>();

  private Mentions() {}

  static List<Mention> in(Json.Obj drill) {
    Mentions mentions = new Mentions();
    List.of("events", "steps", "wrongTurns", "score").forEach(key -> mentions.each(drill, key));
    List.of("events", "talk").forEach(key -> mentions.lines(drill, key));
    if (drill.get("pass").orElse(null) instanceof Json.Obj pass) {
      mentions.each(pass, "needed");
    }
    return List.copyOf(mentions.found);
  }

  private void each(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Arr all) {
      for (Json item : all.items()) {
        if (item instanceof Json.Obj one) {
          one.get("when").ifPresent(this::condition);
          one.get("shows").ifPresent(this::shown);
        }
      }
    }
  }

  /** What somebody else does; all but a secret's name is judged when the scripts are played. */
  private void lines(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Arr all) {
      all.items().stream()
          .filter(Json.Obj.class::isInstance)
          .flatMap(one -> ((Json.Obj) one).get("do").stream())
          .filter(Json.Arr.class::isInstance)
          .flatMap(lines -> ((Json.Arr) lines).items().stream())
          .filter(Json.Text.class::isInstance)
          .map(Json.Text.class::cast)
          .filter(line -> line.value().strip().startsWith("type-secret "))
          .forEach(line -> add(Mention.Kind.SECRET, line, Optional.empty()));
    }
  }

  private void condition(Json json) {
    switch (json) {
      case Json.Text words -> add(Mention.Kind.INPUT, words, Optional.empty());
      case Json.Arr several -> several.items().forEach(this::condition);
      case Json.Obj object -> {
        Optional<String> on =
            object
                .get("on")
                .filter(Json.Text.class::isInstance)
                .map(it -> ((Json.Text) it).value());
        object.members().forEach((key, value) -> member(key, value, on));
      }
      default -> {}
    }
  }

  private void member(String key, Json value, Optional<String> on) {
    if (ConditionForm.INSIDE.contains(key)) {
      condition(value);
    } else if (KINDS.get(key) instanceof Mention.Kind kind && value instanceof Json.Text words) {
      add(kind, words, key.equals("input") ? on : Optional.empty());
    }
  }

  private void shown(Json json) {
    if (json instanceof Json.Arr parts) {
      for (Json part : parts.items()) {
        if (part instanceof Json.Text words) {
          add(Mention.Kind.PART, words, Optional.empty());
        }
      }
    }
  }

  private void add(Mention.Kind kind, Json.Text words, Optional<String> on) {
    found.add(new Mention(kind, words, on));
  }
}
