// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.statechart.ActionCall;
import oobesim.statechart.HistoryState;
import oobesim.statechart.StateId;

/** A state as its object says, before its targets are looked up. */
final class StateDraft {
  final Json.Obj json;
  final String key;
  final Optional<StateDraft> parent;
  final StateKind kind;
  final StateId id;
  final List<StateDraft> children = new ArrayList<>();
  private final Map<String, StateDraft> byKey = new HashMap<>();
  final List<TransitionDraft> transitions = new ArrayList<>();
  final List<ActionCall> entry = new ArrayList<>();
  final List<ActionCall> exit = new ArrayList<>();
  final List<String> tags = new ArrayList<>();
  final List<Json.Text> defaults = new ArrayList<>();
  Optional<Json.Text> initial = Optional.empty();
  List<ActionCall> initialActions = List.of();
  HistoryState.Depth depth = HistoryState.Depth.SHALLOW;
  Map<String, String> meta = Map.of();
  String description = "";

  StateDraft(Json.Obj json, String key, Optional<StateDraft> parent, StateKind kind, StateId id) {
    this.json = json;
    this.key = key;
    this.parent = parent;
    this.kind = kind;
    this.id = id;
  }

  Optional<StateDraft> child(String name) {
    return Optional.ofNullable(byKey.get(name));
  }

  void add(StateDraft child) {
    children.add(child);
    byKey.putIfAbsent(child.key, child);
  }

  /** The state and all around it, innermost first. */
  List<StateDraft> lineage() {
    List<StateDraft> found = new ArrayList<>(List.of(this));
    parent.ifPresent(outer -> found.addAll(outer.lineage()));
    return found;
  }

  boolean inside(StateDraft outer) {
    return this != outer && lineage().contains(outer);
  }

  /** The state and all inside it, in document order. */
  List<StateDraft> subtree() {
    List<StateDraft> found = new ArrayList<>(List.of(this));
    children.forEach(child -> found.addAll(child.subtree()));
    return found;
  }

  /** The children that can be active. */
  List<StateDraft> regions() {
    return children.stream().filter(child -> child.kind != StateKind.HISTORY).toList();
  }
}
