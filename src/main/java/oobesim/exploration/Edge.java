// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import oobesim.script.Instruction;

/**
 * Something that leads from a situation to another one.
 *
 * @param number its number
 * @param from the situation before
 * @param to the situation after
 * @param move what is done, to be done again in a run that differs in what does not count
 * @param lines what was done when it was found
 * @param goals the numbers of the goals that it meets, in order
 */
record Edge(int number, int from, int to, Move move, List<Instruction.Doing> lines, int[] goals) {
  /** How many lines of a script it takes. */
  int cost() {
    return lines.size();
  }
}
