// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.statechart.ActionCall;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.Guard;
import oobesim.statechart.HistoryState;
import oobesim.statechart.InitialTransition;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * Writes a chart as XState v5's {@code createMachine} reads it. A guard expression becomes the name
 * of a guard, a named duration the name of a delay, {@code raise} an action like all others.
 */
final class XStateWriter {
  private final Statechart chart;

  XStateWriter(Statechart chart) {
    this.chart = chart;
  }

  String write() {
    return JsonText.pretty(JsonEdit.of(state(chart.root()))) + "\n";
  }

  private Map<String, Object> state(State state) {
    Map<String, Object> json = new LinkedHashMap<>();
    boolean root = chart.parentOf(state).isEmpty();
    boolean named = root ? !chart.id().equals(StateForm.MACHINE) : custom(state);
    put(json, "id", named ? state.id().value() : "");
    kind(json, state);
    put(json, "description", state.description());
    put(json, "tags", state.tags());
    put(json, "meta", state.meta());
    put(json, "entry", actions(state.entry()));
    put(json, "exit", actions(state.exit()));
    transitions(json, state);
    Map<String, Object> states = new LinkedHashMap<>();
    state.children().forEach(child -> states.put(child.key(), state(child)));
    put(json, "states", states);
    return json;
  }

  private boolean custom(State state) {
    return !chart.pathOf(state).equals(state.id().value());
  }

  private void kind(Map<String, Object> json, State state) {
    switch (state) {
      case AtomicState _ -> {}
      case FinalState _ -> json.put("type", "final");
      case ParallelState _ -> json.put("type", "parallel");
      case CompoundState compound -> json.put("initial", initial(compound.initial()));
      case HistoryState history -> {
        json.put("type", "history");
        json.put("history", history.depth().name().toLowerCase(Locale.ROOT));
        put(json, "target", single(targets(history.defaults())));
      }
    }
  }

  private Object initial(InitialTransition initial) {
    String key = chart.find(initial.target()).orElseThrow().key();
    if (initial.actions().isEmpty()) {
      return key;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("target", key);
    json.put("actions", actions(initial.actions()));
    return json;
  }

  private void transitions(Map<String, Object> json, State state) {
    Map<String, Object> on =
        grouped(state, cause -> cause instanceof Cause.On(String event) ? event : "");
    Map<String, Object> after =
        grouped(state, cause -> cause instanceof Cause.After timer ? timer.delay().text() : "");
    put(json, "on", on);
    grouped(state, cause -> cause instanceof Cause.Done ? "onDone" : "").forEach(json::put);
    put(json, "after", after);
    grouped(state, cause -> cause instanceof Cause.Always ? "always" : "").forEach(json::put);
  }

  /** The transitions by the key under which they stand; those with an empty key are left out. */
  private Map<String, Object> grouped(State state, Function<Cause, String> key) {
    Map<String, List<Object>> groups =
        state.transitions().stream()
            .filter(transition -> !key.apply(transition.cause()).isEmpty())
            .collect(
                Collectors.groupingBy(
                    transition -> key.apply(transition.cause()),
                    LinkedHashMap::new,
                    Collectors.mapping(this::transition, Collectors.toList())));
    Map<String, Object> json = new LinkedHashMap<>();
    groups.forEach((name, list) -> json.put(name, single(list)));
    return json;
  }

  private Object transition(Transition transition) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "description", transition.description());
    put(json, "guard", transition.guard().map(Guard::text).orElse(""));
    put(json, "target", single(targets(transition.targets())));
    put(json, "actions", actions(transition.actions()));
    if (transition.reenter()) {
      json.put("reenter", true);
    }
    put(json, "meta", transition.meta());
    return json;
  }

  private static List<String> targets(List<StateId> ids) {
    return ids.stream().map(id -> "#" + id.value()).toList();
  }

  private static Object actions(List<ActionCall> calls) {
    return single(calls.stream().map(XStateWriter::action).toList());
  }

  private static Object action(ActionCall call) {
    if (call.parameters().isEmpty()) {
      return call.name();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", call.name());
    json.put("params", call.parameters());
    return json;
  }

  private static Object single(List<?> list) {
    return list.size() == 1 ? list.getFirst() : list;
  }

  /** Leaves out what is empty, as a person would. */
  private static void put(Map<String, Object> json, String key, Object value) {
    boolean empty =
        switch (value) {
          case String text -> text.isEmpty();
          case List<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    if (!empty) {
      json.put(key, value);
    }
  }
}
