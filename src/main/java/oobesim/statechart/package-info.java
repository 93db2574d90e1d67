// SPDX-License-Identifier: Apache-2.0
/**
 * A statechart engine that knows nothing of Windows: states, regions, transitions, and a step that
 * is a pure function.
 *
 * <p>{@code Macrostep} finds a step, {@code Trail} writes down the way to it, {@code AnswerTree}
 * goes that way the next time.
 *
 * <p>May import nothing of the program. Semantics are those of XState v5, which are those of SCXML.
 */
package oobesim.statechart;
