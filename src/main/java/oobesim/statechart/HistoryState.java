// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * A place holder for where its parent was when it was last left; never active itself.
 *
 * @param traits what every state has; a history state has neither actions nor transitions
 * @param depth how much of the past counts
 * @param defaults where to go without a past; empty means where the parent starts
 */
public record HistoryState(StateTraits traits, Depth depth, List<StateId> defaults)
    implements State {
  public HistoryState {
    defaults = List.copyOf(defaults);
  }

  @Override
  public List<State> children() {
    return List.of();
  }

  /** How much of the past a history state recalls. */
  public enum Depth {
    /** The parent's child; what lies below starts anew. */
    SHALLOW,
    /** The innermost states. */
    DEEP
  }
}
