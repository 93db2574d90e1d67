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
      faults.at(
          ChartFindingCode.HISTORY_AS_ROOT,
          root.json,
          "the root has no parent whose past it could recall",
          "remove type or history");
    }
    if (root.json.has("onDone")) {
      misplaced(root, "onDone", "the machine itself, which ends when it is done", faults);
    }
  }

  private static void check(StateDraft state, Faults faults) {
    if (state.kind != StateKind.COMPOUND && state.json.has("initial")) {
      faults.atKey(
          ChartFindingCode.MISPLACED_INITIAL,
          state.json,
          "initial",
          state.label() + " is " + state.kind.word() + " and starts at no child",
          "remove initial, or add states");
    }
    if (state.kind != StateKind.HISTORY) {
      List.of("history", "target").forEach(key -> onlyHistory(state, key, faults));
    }
    switch (state.kind) {
      case COMPOUND, PARALLEL -> needsStates(state, faults);
      case ATOMIC ->
          noStates(state, ChartFindingCode.ATOMIC_WITH_STATES, "remove the type", faults);
      case FINAL -> {
        noStates(state, ChartFindingCode.FINAL_WITH_STATES, "end in a state outside", faults);
        noTransitions(state, faults);
      }
      case HISTORY -> {
        noStates(state, ChartFindingCode.HISTORY_WITH_STATES, "move them beside it", faults);
        noBehaviour(state, faults);
      }
    }
  }

  private static void needsStates(StateDraft state, Faults faults) {
    if (state.regions().isEmpty()) {
      faults.at(
          ChartFindingCode.MISSING_STATES,
          state.json,
          state.label()
              + " is "
              + state.kind.word()
              + " and has no state inside that can be active",
          "add states, or remove the type");
    }
  }

  private static void noStates(
      StateDraft state, ChartFindingCode code, String hint, Faults faults) {
    if (!state.children.isEmpty()) {
      String kind = state.kind.word();
      faults.atKey(
          code, state.json, "states", state.label() + " is " + kind + " and has states", hint);
    }
  }

  private static void noTransitions(StateDraft state, Faults faults) {
    TRANSITIONS.stream()
        .filter(state.json::has)
        .findFirst()
        .ifPresent(
            key ->
                faults.atKey(
                    ChartFindingCode.FINAL_WITH_TRANSITIONS,
                    state.json,
                    key,
                    state.label() + " is final, so nothing leads on from it",
                    "use onDone of the state around it"));
  }

  private static void noBehaviour(StateDraft state, Faults faults) {
    List.of("on", "onDone", "after", "always", "entry", "exit").stream()
        .filter(state.json::has)
        .forEach(key -> misplaced(state, key, "a history state, which is never active", faults));
  }

  private static void onlyHistory(StateDraft state, String key, Faults faults) {
    if (state.json.has(key)) {
      misplaced(state, key, state.label() + ", which is " + state.kind.word(), faults);
    }
  }

  private static void misplaced(StateDraft state, String key, String owner, Faults faults) {
    faults.atKey(
        ChartFindingCode.MISPLACED_KEY,
        state.json,
        key,
        "\"" + key + "\" means nothing on " + owner,
        "remove it");
  }
}
