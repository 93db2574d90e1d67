// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.statechart.Cause;

/**
 * Where the first eventless transition leads from an innermost state.
 *
 * @param from the innermost state before
 * @param by the transition
 * @param to the innermost state after
 */
record Move(StateDraft from, TransitionDraft by, StateDraft to) {

  static Optional<Move> from(StateDraft state, Links links) {
    if (state.kind != StateKind.ATOMIC) {
      return Optional.empty();
    }
    return state.lineage().stream()
        .flatMap(at -> at.transitions.stream())
        .filter(transition -> transition.cause instanceof Cause.Always)
        .findFirst()
        .filter(first -> links.targets().get(first).size() == 1)
        .flatMap(
            first ->
                innermost(links.targets().get(first).getFirst(), links)
                    .map(to -> new Move(state, first, to)));
  }

  private static Optional<StateDraft> innermost(StateDraft state, Links links) {
    return switch (state.kind) {
      case ATOMIC, FINAL -> Optional.of(state);
      case COMPOUND ->
          Optional.ofNullable(links.initial().get(state)).flatMap(child -> innermost(child, links));
      case PARALLEL, HISTORY -> Optional.empty();
    };
  }

  /** Whether nothing is done on the way that could change a fact. */
  boolean idle() {
    List<StateDraft> touched = new ArrayList<>(from.lineage());
    touched.addAll(to.lineage());
    return by.actions.isEmpty()
        && touched.stream()
            .allMatch(
                state ->
                    state.entry.isEmpty()
                        && state.exit.isEmpty()
                        && state.initialActions.isEmpty());
  }

  /** Whether the file has a guard that could not be understood. */
  boolean guardUnread() {
    return by.guard.isEmpty() && by.json instanceof Json.Obj object && object.has("guard");
  }
}
