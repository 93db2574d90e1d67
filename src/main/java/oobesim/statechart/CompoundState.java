// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * A state of whose children exactly one is active while it is.
 *
 * @param traits what every state has
 * @param initial where it starts
 * @param children the states inside, in document order
 */
public record CompoundState(StateTraits traits, InitialTransition initial, List<State> children)
    implements State {
  public CompoundState {
    children = List.copyOf(children);
  }
}
