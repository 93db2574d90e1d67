// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.Kebab;
import oobesim.statechart.HistoryState;
import oobesim.statechart.StateId;

/** Reads the object of a state, and those of all states inside. */
final class StateForm {
  /** What XState calls a machine that does not say its id. */
  static final String MACHINE = "(machine)";

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "initial",
          "states",
          "on",
          "always",
          "after",
          "entry",
          "exit",
          "onDone",
          "history",
          "target",
          "meta",
          "description",
          "tags");

  private final Faults faults;
  private final Shapes shapes;
  private final ActionForm actions;
  private final TransitionForm transitions;

  StateForm(ChartVocabulary vocabulary, Faults faults) {
    this.faults = faults;
    this.shapes = new Shapes(faults);
    this.actions = new ActionForm(vocabulary, faults);
    this.transitions = new TransitionForm(vocabulary, faults, actions);
  }

  StateDraft root(Json.Obj json) {
    return state(json, shapes.text(json, "id").map(Json.Text::value).orElse(MACHINE), null);
  }

  private StateDraft state(Json.Obj json, String key, StateDraft parent) {
    Set<String> known = new HashSet<>(KEYS);
    if (parent == null) {
      known.add("$schema");
      known.add("pages");
    }
    shapes.knownKeys(json, known, parent == null ? "chart" : "state");
    StateDraft draft =
        new StateDraft(json, key, Optional.ofNullable(parent), kind(json), id(json, key, parent));
    draft.entry.addAll(actions.read(json, "entry"));
    draft.exit.addAll(actions.read(json, "exit"));
    shapes.texts(json, "tags").forEach(tag -> draft.tags.add(tag.value()));
    draft.meta = shapes.meta(json);
    draft.description = shapes.description(json);
    draft.depth = depth(json);
    draft.defaults.addAll(shapes.texts(json, "target"));
    initial(draft);
    draft.transitions.addAll(transitions.read(draft));
    shapes.object(json, "states").ifPresent(states -> children(states, draft));
    return draft;
  }

  private StateId id(Json.Obj json, String key, StateDraft parent) {
    Optional<Json.Text> given = parent == null ? idText(json) : shapes.text(json, "id");
    given.filter(id -> !Kebab.is(id.value())).ifPresent(this::illegalId);
    return given
        .map(id -> new StateId(id.value()))
        .orElseGet(() -> new StateId(parent == null ? MACHINE : path(parent) + "." + key));
  }

  // The root's id was already taken out once, with its findings.
  private static Optional<Json.Text> idText(Json.Obj json) {
    return json.get("id").filter(Json.Text.class::isInstance).map(Json.Text.class::cast);
  }

  // XState joins the keys from the machine down; a custom id on the way does not count.
  private static String path(StateDraft state) {
    return state.parent.map(outer -> path(outer) + "." + state.key).orElse(state.key);
  }

  private void illegalId(Json.Text id) {
    faults.at(id, ChartFindingCode.ILLEGAL_ID.with("id", id.value()));
  }

  private StateKind kind(Json.Obj json) {
    Optional<Json.Text> type = shapes.text(json, "type");
    Optional<StateKind> named = type.flatMap(word -> StateKind.of(word.value()));
    if (type.isPresent() && named.isEmpty()) {
      faults.at(
          type.get(),
          ChartFindingCode.UNKNOWN_TYPE.with(
              "type",
              type.get().value(),
              "nearest",
              faults.hint(type.get().value(), StateKind.words())));
    }
    return named.orElseGet(() -> guess(json));
  }

  private static StateKind guess(Json.Obj json) {
    if (json.members().get("states") instanceof Json.Obj states && !states.members().isEmpty()) {
      return StateKind.COMPOUND;
    }
    return json.has("history") ? StateKind.HISTORY : StateKind.ATOMIC;
  }

  private HistoryState.Depth depth(Json.Obj json) {
    return switch (json.members().get("history")) {
      case Json.Text(var _, var _, String word) when word.equals("deep") -> HistoryState.Depth.DEEP;
      case null -> HistoryState.Depth.SHALLOW;
      case Json.Text(var _, var _, String word) when word.equals("shallow") ->
          HistoryState.Depth.SHALLOW;
      case Json.Bool bool when bool.value() -> HistoryState.Depth.SHALLOW;
      case Json.Text other -> {
        unknownDepth(other, "\"" + other.value() + "\"", other.value());
        yield HistoryState.Depth.SHALLOW;
      }
      case Json.Bool other -> {
        unknownDepth(other, "false", "");
        yield HistoryState.Depth.SHALLOW;
      }
      case Json other -> {
        faults.wrongKind(other, "history", "depth");
        yield HistoryState.Depth.SHALLOW;
      }
    };
  }

  private void unknownDepth(Json at, String shown, String word) {
    faults.at(
        at,
        ChartFindingCode.UNKNOWN_HISTORY.with(
            "history", shown, "nearest", faults.hint(word, Set.of("shallow", "deep"))));
  }

  private void initial(StateDraft draft) {
    if (draft.json.members().get("initial") instanceof Json.Obj object) {
      shapes.knownKeys(
          object, Set.of("target", "actions", "description", "meta"), "initial-transition");
      draft.initial = shapes.text(object, "target");
      draft.initialActions = actions.read(object, "actions");
    } else {
      draft.initial = shapes.text(draft.json, "initial");
    }
  }

  private void children(Json.Obj states, StateDraft parent) {
    for (Map.Entry<String, Json> member : states.members().entrySet()) {
      String key = member.getKey();
      if (!Kebab.is(key)) {
        faults.atKey(states, key, ChartFindingCode.ILLEGAL_KEY.with("key", key));
      }
      parent.add(state(stateObject(member.getValue(), key), key, parent));
    }
  }

  // What is no object is read as an empty state, so that targets to it are no second fault.
  private Json.Obj stateObject(Json value, String key) {
    if (value instanceof Json.Obj object) {
      return object;
    }
    faults.wrongThing(value, "named-state", "key", key);
    return new Json.Obj(value.position(), value.pointer(), Map.of(), Map.of());
  }
}
