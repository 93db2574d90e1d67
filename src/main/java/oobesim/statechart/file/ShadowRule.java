// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.statechart.Cause;

/**
 * No transition stands behind one of the same state and event that has no guard or the same guard:
 * guards are read at one moment, so the later one could never be taken.
 */
final class ShadowRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    for (StateDraft state : chart.states()) {
      for (int i = 1; i < state.transitions.size(); i++) {
        TransitionDraft later = state.transitions.get(i);
        shadow(state.transitions.subList(0, i), later)
            .ifPresent(earlier -> faults.at(later.json, fault(earlier)));
      }
    }
  }

  private static ChartFault fault(TransitionDraft earlier) {
    int line = earlier.json.position().line();
    return earlier.guard.isPresent()
        ? ChartFindingCode.SHADOWED_TRANSITION.with("line", line)
        : ChartFindingCode.SHADOWED_TRANSITION.of("unguarded", "line", line);
  }

  private static Optional<TransitionDraft> shadow(
      List<TransitionDraft> earlier, TransitionDraft later) {
    return earlier.stream()
        .filter(other -> other.cause.equals(later.cause) && sameKey(other, later))
        .filter(other -> other.guard.isEmpty() ? guardWasRead(other) : same(other, later))
        .findFirst();
  }

  // Two keys of after that mean the same time are a fault of their own.
  private static boolean sameKey(TransitionDraft earlier, TransitionDraft later) {
    return !(later.cause instanceof Cause.After) || key(earlier).equals(key(later));
  }

  private static String key(TransitionDraft transition) {
    String below = transition.json.pointer().substring(transition.source.json.pointer().length());
    return below.split("/")[2];
  }

  private static boolean same(TransitionDraft earlier, TransitionDraft later) {
    return earlier.guard.equals(later.guard);
  }

  // A guard that could not be read is another finding; it must not look like no guard.
  private static boolean guardWasRead(TransitionDraft transition) {
    return !(transition.json instanceof Json.Obj object) || !object.has("guard");
  }
}
