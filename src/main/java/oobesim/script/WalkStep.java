// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import oobesim.session.Checkpoint;

/**
 * An event that moved a walk on, with all that is needed to take the step again.
 *
 * @param before the run before it
 * @param at when it came
 * @param event its name
 */
public record WalkStep(Checkpoint before, Duration at, String event) {}
