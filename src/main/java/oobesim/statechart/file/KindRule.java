// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;

/** Each kind of state has what it needs and nothing that only other kinds have. */
final class KindRule implements ChartRule {
  private static final List<String> TRANSITIONS = List.of("on", "onDone", "after", "always");

  @Override
  public void check(ChartDraft chart, Faults faults) {
    chart.states().forEach(state -> check(state, faults));
    StateDraft root = chart.root();
    if (root.kind == StateKind.HISTORY) {
      faults.at(root.json, ChartFindingCode.HISTORY_AS_ROOT.with());
    }
    if (root.json.has("onDone")) {
      misplaced(
          root, "onDone", ChartFindingCode.MISPLACED_KEY.of("machine", "key", "onDone"), faults);
    }
  }

  private static void check(StateDraft state, Faults faults) {
    if (state.kind != StateKind.COMPOUND && state.json.has("initial")) {
      faults.atKey(state.json, "initial", of(state, ChartFindingCode.MISPLACED_INITIAL));
    }
    if (state.kind != StateKind.HISTORY) {
      List.of("history", "target").forEach(key -> onlyHistory(state, key, faults));
    }
    switch (state.kind) {
      case COMPOUND, PARALLEL -> needsStates(state, faults);
      case ATOMIC -> noStates(state, ChartFindingCode.ATOMIC_WITH_STATES, faults);
      case FINAL -> {
        noStates(state, ChartFindingCode.FINAL_WITH_STATES, faults);
        noTransitions(state, faults);
      }
      case HISTORY -> {
        noStates(state, ChartFindingCode.HISTORY_WITH_STATES, faults);
        noBehaviour(state, faults);
      }
    }
  }

  private static void needsStates(StateDraft state, Faults faults) {
    if (state.regions().isEmpty()) {
      faults.at(state.json, of(state, ChartFindingCode.MISSING_STATES));
    }
  }

  private static void noStates(StateDraft state, ChartFindingCode code, Faults faults) {
    if (!state.children.isEmpty()) {
      faults.atKey(state.json, "states", of(state, code));
    }
  }

  private static ChartFault of(StateDraft state, ChartFindingCode code) {
    return code.with("state", state.id.value(), "type", state.kind.word());
  }

  private static void noTransitions(StateDraft state, Faults faults) {
    TRANSITIONS.stream()
        .filter(state.json::has)
        .findFirst()
        .ifPresent(
            key ->
                faults.atKey(
                    state.json,
                    key,
                    ChartFindingCode.FINAL_WITH_TRANSITIONS.with("state", state.id.value())));
  }

  private static void noBehaviour(StateDraft state, Faults faults) {
    List.of("on", "onDone", "after", "always", "entry", "exit").stream()
        .filter(state.json::has)
        .forEach(
            key ->
                misplaced(
                    state, key, ChartFindingCode.MISPLACED_KEY.of("history", "key", key), faults));
  }

  private static void onlyHistory(StateDraft state, String key, Faults faults) {
    if (state.json.has(key)) {
      ChartFault fault =
          ChartFindingCode.MISPLACED_KEY.with(
              "key", key, "state", state.id.value(), "type", state.kind.word());
      misplaced(state, key, fault, faults);
    }
  }

  private static void misplaced(StateDraft state, String key, ChartFault fault, Faults faults) {
    faults.atKey(state.json, key, fault);
  }
}
