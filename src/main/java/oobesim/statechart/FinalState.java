// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;

/**
 * Where its parent ends; entering it raises the parent's done event.
 *
 * @param traits what every state has
 */
public record FinalState(StateTraits traits) implements State {
  @Override
  public List<State> children() {
    return List.of();
  }
}
