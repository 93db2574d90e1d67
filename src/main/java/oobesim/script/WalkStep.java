// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import oobesim.provisioning.World;
import oobesim.statechart.StateConfiguration;

/**
 * An event that moved a walk on, with all that is needed to take the step again.
 *
 * @param states where the chart was before it
 * @param before the world just before it
 * @param event its name
 */
public record WalkStep(StateConfiguration states, World before, String event) {}
