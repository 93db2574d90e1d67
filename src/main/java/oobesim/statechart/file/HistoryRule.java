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
          state.json, ChartFindingCode.MISSING_HISTORY_DEFAULT.with("state", parent.id.value()));
    } else if (ahead.contains(state) && circles.addAll(ahead)) {
      faults.at(state.json, ChartFindingCode.CIRCULAR_HISTORY.with("state", state.id.value()));
    }
    for (StateDraft target : links.defaults().get(state)) {
      if (!target.inside(parent)) {
        faults.at(
            state.json.members().get("target"),
            ChartFindingCode.MISPLACED_HISTORY_DEFAULT.with(
                "target", target.id.value(), "state", parent.id.value()));
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
