// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import oobesim.flow.ScreenId;
import oobesim.provisioning.World;

/**
 * A screen as it was seen in a run.
 *
 * @param screen which one
 * @param since when it came
 * @param world what was true when it was looked at: at the end of the visit, so that what was
 *     chosen and loaded can be seen
 */
public record Visit(ScreenId screen, Duration since, World world) {}
