// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * A state without states inside.
 *
 * @param traits what every state has
 */
public record AtomicState(StateTraits traits) implements State {
  @Override
  public List<State> children() {
    return List.of();
  }
}
