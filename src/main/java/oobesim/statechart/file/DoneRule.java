// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

/** {@code onDone} stands only where the state can be done. */
final class DoneRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    for (StateDraft state : chart.states()) {
      boolean judged = state.kind != StateKind.FINAL && state.kind != StateKind.HISTORY;
      if (judged && state.parent.isPresent() && state.json.has("onDone") && !canEnd(state)) {
        faults.atKey(state.json, "onDone", fault(state));
      }
    }
  }

  private static ChartFault fault(StateDraft state) {
    return state.kind == StateKind.PARALLEL
        ? ChartFindingCode.DONE_WITHOUT_FINAL.of("parallel", "state", state.id.value())
        : ChartFindingCode.DONE_WITHOUT_FINAL.with("state", state.id.value());
  }

  private static boolean canEnd(StateDraft state) {
    return switch (state.kind) {
      case COMPOUND -> state.children.stream().anyMatch(child -> child.kind == StateKind.FINAL);
      case PARALLEL -> state.regions().stream().allMatch(DoneRule::canEnd);
      case FINAL -> true;
      case ATOMIC, HISTORY -> false;
    };
  }
}
