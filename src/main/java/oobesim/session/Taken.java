// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import oobesim.provisioning.World;
import oobesim.statechart.Transition;

/**
 * A transition that a run has taken.
 *
 * @param transition which one
 * @param before what was true before the step that it belongs to
 * @param after what was true after that step
 */
public record Taken(Transition transition, World before, World after) {}
