// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oobesim.document.Json;
import oobesim.document.Limit;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Delay;
import oobesim.statechart.Raise;

/** Reads actions: a name, an object with {@code type} and {@code params}, or an array of both. */
final class ActionForm {
  private static final Set<String> KEYS = Set.of("type", "params");
  private static final Set<String> RAISE_PARAMETERS = Set.of(Raise.EVENT, Raise.DELAY, Raise.ID);

  private final ChartVocabulary vocabulary;
  private final Faults faults;
  private final Shapes shapes;

  ActionForm(ChartVocabulary vocabulary, Faults faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.shapes = new Shapes(faults);
  }

  List<ActionCall> read(Json.Obj owner, String key) {
    List<ActionCall> calls = new ArrayList<>();
    shapes.items(owner, key).forEach(item -> one(item).ifPresent(calls::add));
    return calls;
  }

  private Optional<ActionCall> one(Json item) {
    return switch (item) {
      case Json.Text name -> Optional.of(checked(name, name.value(), Map.of()));
      case Json.Obj object -> object(object);
      case Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> {
        faults.wrongThing(item, "action");
        yield Optional.empty();
      }
    };
  }

  private Optional<ActionCall> object(Json.Obj object) {
    shapes.knownKeys(object, KEYS, "action");
    if (!object.has("type")) {
      faults.at(
          object,
          ChartFindingCode.UNTYPED_ACTION.with("right", "{\"type\": \"NAME\", \"params\": {…}}"));
      return Optional.empty();
    }
    return shapes.text(object, "type").map(name -> checked(name, name.value(), parameters(object)));
  }

  private Map<String, Json> parameters(Json.Obj object) {
    return shapes.object(object, "params").map(Json.Obj::members).orElse(Map.of());
  }

  private ActionCall checked(Json at, String name, Map<String, Json> parameters) {
    boolean builtIn = name.equals(Raise.NAME);
    if (builtIn) {
      checkParameters(at, name, parameters, Set.of(Raise.EVENT), RAISE_PARAMETERS);
    } else if (!vocabulary.knowsAction(name)) {
      faults.at(
          at,
          ChartFindingCode.UNKNOWN_ACTION.with(
              "action", name, "nearest", faults.hint(name, vocabulary.actions().keySet())));
    } else if (vocabulary.describes(name)) {
      checkParameters(at, name, parameters, vocabulary.required(name), vocabulary.parameters(name));
    }
    Map<String, String> texts = new TreeMap<>();
    parameters.forEach((key, value) -> word(value).ifPresent(text -> texts.put(key, text)));
    if (builtIn) {
      texts.computeIfPresent(Raise.DELAY, (_, text) -> delay(parameters.get(Raise.DELAY), text));
    }
    return new ActionCall(name, texts);
  }

  private void checkParameters(
      Json at, String action, Map<String, Json> given, Set<String> required, Set<String> known) {
    for (String parameter : new TreeSet<>(required)) {
      if (!given.containsKey(parameter)) {
        faults.at(
            at,
            ChartFindingCode.MISSING_PARAMETER.with(
                "action",
                action,
                "parameter",
                parameter,
                "right",
                String.format(
                    Locale.ROOT,
                    "{\"type\": \"%s\", \"params\": {\"%s\": …}}",
                    action,
                    parameter)));
      }
    }
    given.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            faults.at(
                value,
                ChartFindingCode.UNKNOWN_PARAMETER.with(
                    "action", action, "parameter", key, "nearest", faults.hint(key, known)));
          }
        });
  }

  private Optional<String> word(Json value) {
    return switch (value) {
      case Json.Text text -> Optional.of(text.value());
      case Json.Num number when !Limit.canBeWrittenOut(number.value()) -> {
        faults.limit(Limit.NUMBER_DIGITS, number.pointer(), number.position());
        yield Optional.empty();
      }
      case Json.Num number -> Optional.of(number.value().toPlainString());
      case Json.Bool bool -> Optional.of(Boolean.toString(bool.value()));
      case Json.Obj _, Json.Arr _, Json.Null _ -> {
        faults.wrongThing(value, "parameter");
        yield Optional.empty();
      }
    };
  }

  private String delay(Json at, String text) {
    return new DelayForm(vocabulary, faults).read(text, at).map(Delay::text).orElse(text);
  }
}
