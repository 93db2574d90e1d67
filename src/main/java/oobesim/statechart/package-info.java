// SPDX-License-Identifier: Apache-2.0
/**
 * A statechart engine that knows nothing of Windows: states, regions, transitions, and a step that
 * is a pure function.
 *
 * <p>May import nothing of the program. Semantics are those of XState v5, which are those of SCXML.
 */
package oobesim.statechart;
