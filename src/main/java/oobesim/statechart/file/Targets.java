// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the state that a target means, seen from the state whose transition it is. */
final class Targets {
  private final Map<String, StateDraft> byId = new HashMap<>();
  private final Map<String, StateDraft> byKey = new LinkedHashMap<>();

  /** What leads to a state from everywhere. */
  private final List<String> fromEverywhere;

  Targets(List<StateDraft> states) {
    for (StateDraft state : states) {
      byId.putIfAbsent(state.id.value(), state);
      byKey.putIfAbsent(state.key, state);
    }
    this.fromEverywhere =
        states.stream()
            .map(state -> state.id.value())
            .filter(id -> !id.contains("."))
            .map(id -> "#" + id)
            .toList();
  }

  /**
   * {@code #id}, {@code #id.child}, {@code .child} of the source, or a sibling, each with more keys
   * behind dots.
   */
  Optional<StateDraft> of(StateDraft source, String target) {
    if (target.startsWith("#")) {
      return byId(target.substring(1));
    }
    if (target.startsWith(".")) {
      return down(source, target.substring(1));
    }
    return source.parent.flatMap(parent -> down(parent, target));
  }

  /** A history state's default is told from its parent. */
  Optional<StateDraft> ofHistory(StateDraft history, String target) {
    return target.startsWith(".") ? Optional.empty() : of(history, target);
  }

  private Optional<StateDraft> byId(String path) {
    String[] words = path.split("\\.", 2);
    Optional<StateDraft> start = Optional.ofNullable(byId.get(words[0]));
    return words.length == 1 ? start : start.flatMap(state -> down(state, words[1]));
  }

  private static Optional<StateDraft> down(StateDraft from, String path) {
    Optional<StateDraft> at = Optional.of(from);
    for (String key : Arrays.asList(path.split("\\.", -1))) {
      at = at.flatMap(state -> state.child(key));
    }
    return at;
  }

  /** What could be written as the target of a state's transition. */
  List<String> wordsFor(StateDraft source) {
    List<String> words = wordsForHistory(source);
    source.children.forEach(child -> words.add("." + child.key));
    return words;
  }

  /** What could be written as the default of a history state. */
  List<String> wordsForHistory(StateDraft source) {
    List<String> words = new ArrayList<>();
    source.parent.ifPresent(parent -> parent.children.forEach(child -> words.add(child.key)));
    words.addAll(fromEverywhere);
    return words;
  }

  /** The state whose key is nearest to the last word of a target that means nothing. */
  Optional<StateDraft> probably(String target, Faults faults) {
    String last = target.substring(1 + Math.max(target.lastIndexOf('.'), target.lastIndexOf('#')));
    return faults.guess(last, byKey.keySet()).map(byKey::get);
  }
}
