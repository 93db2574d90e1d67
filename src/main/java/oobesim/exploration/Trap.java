// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import oobesim.script.Instruction;
import oobesim.statechart.StateId;

/**
 * A situation from which nothing leads to where a rehearsal may end, but for the power button.
 *
 * @param state the innermost state
 * @param kind what becomes of whoever is there
 * @param lines the script by which it was found
 */
public record Trap(StateId state, Kind kind, List<Instruction.Doing> lines) {

  /** What becomes of somebody from there on. */
  public enum Kind {
    /** Nothing ever leads to another state. */
    STUCK,
    /** Time alone leads round in circles, and nothing that can be done changes that. */
    LIVE_LOCK,
    /** What is done leads on, and in the end back, but never to an end. */
    CIRCLE
  }
}
