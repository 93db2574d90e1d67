// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every state can be reached from the start along initial states, regions, history defaults and
 * transitions, whatever their guards say.
 */
final class ReachRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    Walk walk = new Walk(chart.links());
    walk.enter(chart.root());
    chart.links().meant().forEach(walk::enter);
    for (StateDraft state : chart.states()) {
      boolean parentReached = state.parent.map(walk.reached::contains).orElse(false);
      if (!walk.reached.contains(state) && parentReached) {
        faults.at(state.json, ChartFindingCode.UNREACHABLE_STATE.with("state", state.id.value()));
      }
    }
  }

  /** What is still to be entered waits in a list: a chain of states may be long. */
  private record Walk(
      Links links, Set<StateDraft> reached, Set<StateDraft> started, Deque<StateDraft> waiting) {
    Walk(Links links) {
      this(links, new HashSet<>(), new HashSet<>(), new ArrayDeque<>());
    }

    void enter(StateDraft state) {
      waiting.add(state);
      while (!waiting.isEmpty()) {
        StateDraft next = waiting.remove();
        next.lineage().forEach(this::pass);
        if (started.add(next)) {
          waiting.addAll(starts(next));
        }
      }
    }

    /** A state that is entered on the way to one inside does not start at its initial child. */
    private void pass(StateDraft state) {
      if (reached.add(state)) {
        state.transitions.forEach(own -> waiting.addAll(links.targets().get(own)));
        if (state.kind == StateKind.PARALLEL) {
          waiting.add(state);
        }
      }
    }

    private List<StateDraft> starts(StateDraft state) {
      return switch (state.kind) {
        case COMPOUND ->
            links.initial().containsKey(state) ? List.of(links.initial().get(state)) : List.of();
        case PARALLEL -> state.regions();
        case HISTORY -> HistoryRule.next(state, links);
        case ATOMIC, FINAL -> List.of();
      };
    }
  }
}
