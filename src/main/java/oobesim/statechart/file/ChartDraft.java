// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;

/**
 * A chart as read, with its targets looked up.
 *
 * @param root the outermost state
 * @param states all states in document order
 * @param links where everything leads
 */
record ChartDraft(StateDraft root, List<StateDraft> states, Links links) {
  /** All transitions in document order. */
  List<TransitionDraft> transitions() {
    return states.stream().flatMap(state -> state.transitions.stream()).toList();
  }
}
