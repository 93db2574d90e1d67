// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * How a compound state starts.
 *
 * @param target one of its children
 * @param actions done after its entry actions and before the child's
 */
public record InitialTransition(StateId target, List<ActionCall> actions) {
  public InitialTransition {
    actions = List.copyOf(actions);
  }
}
