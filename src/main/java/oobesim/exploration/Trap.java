// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import oobesim.script.Instruction;
import oobesim.statechart.StateId;

/**
 * A situation from which nothing leads to where a rehearsal may end, but for the power button.
 *
 * @param state the innermost state
 * @param turns whether it goes round by itself: a live lock; else nothing ever happens there
 * @param lines the script by which it was found
 */
public record Trap(StateId state, boolean turns, List<Instruction.Doing> lines) {}
