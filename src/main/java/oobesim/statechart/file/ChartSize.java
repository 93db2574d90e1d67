// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Limit;
import oobesim.document.LongText;
import oobesim.document.Position;

/**
 * Measures a flow before it is read: rules and expressions are made for flows of a size that a
 * person can write, so each limit is told once and nothing else is looked at.
 */
final class ChartSize {
  /** What a transition stands under that is no name of an event. */
  private static final Set<String> UNNAMED = Set.of("always", "onDone");

  /** Prose, and pages of the flow's own, have no names that anything looks up. */
  private static final Set<String> PROSE = Set.of("meta", "description", "pages", "$schema");

  private final Faults faults;
  private final Set<Limit> told = EnumSet.noneOf(Limit.class);
  private int states;
  private int regions;
  private int transitions;

  private ChartSize(Faults faults) {
    this.faults = faults;
  }

  /** Whether a flow can be read; what is too large is told. */
  static boolean fits(Json.Obj root, Faults faults) {
    ChartSize size = new ChartSize(faults);
    size.state(root, 0);
    Optional<Finding> text = size.told.isEmpty() ? LongText.in(root) : Optional.empty();
    faults.add(text.stream().toList());
    return size.told.isEmpty() && text.isEmpty();
  }

  private void state(Json.Obj state, int depth) {
    check(Limit.FLOW_STATES, ++states, state);
    check(Limit.FLOW_DEPTH, depth, state);
    state.members().forEach((key, value) -> member(state, key, value, depth));
  }

  private void member(Json.Obj state, String key, Json value, int depth) {
    if (PROSE.contains(key)) {
      return;
    }
    if (!key.equals("states") || !(value instanceof Json.Obj children)) {
      transitions += UNNAMED.contains(key) ? written(value) : 0;
      words(key, value);
      return;
    }
    boolean parallel =
        state.get("type").orElse(null) instanceof Json.Text type && type.value().equals("parallel");
    regions += parallel ? children.members().size() : 0;
    check(Limit.FLOW_REGIONS, regions, children);
    children
        .members()
        .forEach(
            (name, child) -> {
              name(children, name);
              if (child instanceof Json.Obj object) {
                state(object, depth + 1);
              }
            });
  }

  /** What stands in a state, but for the states inside of it. */
  private void words(String key, Json value) {
    switch (value) {
      case Json.Text text -> {
        boolean guard = key.equals("guard");
        check(guard ? Limit.GUARD_LENGTH : Limit.FLOW_NAME, text.value().length(), text);
      }
      case Json.Arr array -> {
        transitions += key.equals("target") ? array.items().size() : 0;
        array.items().forEach(item -> words(key, item));
      }
      case Json.Obj object -> object(key, object);
      case Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
    check(Limit.FLOW_TRANSITIONS, transitions, value);
  }

  private void object(String key, Json.Obj object) {
    boolean causes = key.equals("on") || key.equals("after");
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      name(object, member.getKey());
      transitions += causes ? written(member.getValue()) : 0;
      if (!PROSE.contains(member.getKey())) {
        words(member.getKey(), member.getValue());
      }
    }
  }

  /** How many transitions stand under one name. */
  private static int written(Json transitions) {
    return transitions instanceof Json.Arr several ? several.items().size() : 1;
  }

  private void name(Json.Obj object, String key) {
    Position position = object.keyPositions().getOrDefault(key, object.position());
    check(Limit.FLOW_NAME, key.length(), object.members().get(key).pointer(), position);
  }

  private void check(Limit limit, int size, Json at) {
    check(limit, size, at.pointer(), at.position());
  }

  private void check(Limit limit, int size, String pointer, Position position) {
    if (size > limit.most() && told.add(limit)) {
      faults.limit(limit, pointer, position);
    }
  }
}
