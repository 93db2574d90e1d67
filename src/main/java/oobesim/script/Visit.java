// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import oobesim.flow.Layers;
import oobesim.page.PageId;
import oobesim.provisioning.World;

/**
 * A screen as it was seen in a run.
 *
 * @param layers which one, and what it lay over
 * @param since when it came
 * @param world what was true when it was looked at: at the end of the visit, so that what was
 *     chosen and loaded can be seen
 */
public record Visit(Layers layers, Duration since, World world) {
  /** Which screen. */
  public PageId screen() {
    return layers.front();
  }
}
