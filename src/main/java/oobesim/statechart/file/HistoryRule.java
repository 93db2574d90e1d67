// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every history state leads somewhere inside its parent when there is no past. */
final class HistoryRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    Set<StateDraft> circles = new HashSet<>();
    for (StateDraft state : chart.states()) {
      if (state.kind == StateKind.HISTORY && state.parent.isPresent()) {
        check(state, state.parent.get(), chart.links(), circles, faults);
      }
    }
  }

  private static void check(
      StateDraft state, StateDraft parent, Links links, Set<StateDraft> circles, Faults faults) {
    Set<StateDraft> ahead = histories(state, links);
    boolean starts = links.initial().get(parent) == state;
    if (starts && state.defaults.isEmpty()) {
      faults.at(
          ChartFindingCode.MISSING_HISTORY_DEFAULT,
          state.json,
          parent.label() + " starts at this history, which has no past then",
          "add \"target\" with a state beside it");
    } else if (ahead.contains(state) && circles.addAll(ahead)) {
      faults.at(
          ChartFindingCode.CIRCULAR_HISTORY,
          state.json,
          "without a past, " + state.label() + " leads back to itself",
          "let its target be a state that is no history");
    }
    for (StateDraft target : links.defaults().get(state)) {
      if (!target.inside(parent)) {
        faults.at(
            ChartFindingCode.MISPLACED_HISTORY_DEFAULT,
            state.json.members().get("target"),
            target.label() + " lies outside " + parent.label(),
            "name a state inside");
      }
    }
  }

  /** All history states that lie on the way from one without a past. */
  private static Set<StateDraft> histories(StateDraft history, Links links) {
    Set<StateDraft> seen = new HashSet<>();
    List<StateDraft> open = new ArrayList<>(next(history, links));
    while (!open.isEmpty()) {
      StateDraft state = open.removeLast();
      if (state.kind == StateKind.HISTORY && seen.add(state)) {
        open.addAll(next(state, links));
      }
    }
    return seen;
  }

  /** Where a history state without a past leads. */
  static List<StateDraft> next(StateDraft history, Links links) {
    if (!history.defaults.isEmpty()) {
      return links.defaults().get(history);
    }
    Optional<StateDraft> parent = history.parent;
    return parent
        .flatMap(state -> Optional.ofNullable(links.initial().get(state)))
        .or(() -> parent)
        .map(List::of)
        .orElse(List.of());
  }
}
