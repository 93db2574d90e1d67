// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

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

  private record Walk(Links links, Set<StateDraft> reached, Set<StateDraft> started) {
    Walk(Links links) {
      this(links, new HashSet<>(), new HashSet<>());
    }

    void enter(StateDraft state) {
      pass(state);
      if (started.add(state)) {
        starts(state).forEach(this::enter);
      }
    }

    /** A state that is entered on the way to one inside does not start at its initial child. */
    private void pass(StateDraft state) {
      if (reached.add(state)) {
        state.parent.ifPresent(this::pass);
        state.transitions.forEach(own -> links.targets().get(own).forEach(this::enter));
        if (state.kind == StateKind.PARALLEL) {
          enter(state);
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
