// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * A state all of whose regions are active while it is.
 *
 * @param traits what every state has
 * @param children the regions in document order, and history states between them
 */
public record ParallelState(StateTraits traits, List<State> children) implements State {
  public ParallelState {
    children = List.copyOf(children);
  }

  /** The children that are active together. */
  public List<State> regions() {
    return children.stream().filter(child -> !(child instanceof HistoryState)).toList();
  }
}
