// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import oobesim.document.Json;

/** Several targets of one transition lie in different regions of a parallel state. */
final class ClashRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    for (TransitionDraft transition : chart.transitions()) {
      List<StateDraft> targets = chart.links().targets().get(transition);
      if (targets.size() > 1) {
        check(targets, ((Json.Obj) transition.json).members().get("target"), faults);
      }
    }
    for (StateDraft state : chart.states()) {
      List<StateDraft> targets = chart.links().defaults().getOrDefault(state, List.of());
      if (targets.size() > 1) {
        check(targets, state.json.members().get("target"), faults);
      }
    }
  }

  private static void check(List<StateDraft> targets, Json at, Faults faults) {
    for (int i = 0; i < targets.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!together(targets.get(j), targets.get(i))) {
          faults.at(
              at,
              ChartFindingCode.CLASHING_TARGETS.with(
                  "one", targets.get(j).id.value(), "other", targets.get(i).id.value()));
          return;
        }
      }
    }
  }

  private static boolean together(StateDraft left, StateDraft right) {
    if (left == right || left.inside(right) || right.inside(left)) {
      return false;
    }
    return left.lineage().stream()
        .filter(right::inside)
        .findFirst()
        .filter(common -> common.kind == StateKind.PARALLEL)
        .filter(common -> !standsDirectlyIn(left, common) && !standsDirectlyIn(right, common))
        .isPresent();
  }

  // A history of the parallel state itself recalls all regions at once.
  private static boolean standsDirectlyIn(StateDraft state, StateDraft common) {
    return state.kind == StateKind.HISTORY && state.parent.filter(common::equals).isPresent();
  }
}
