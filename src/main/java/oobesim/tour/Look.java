// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.time.Duration;
import oobesim.flow.Layers;
import oobesim.provisioning.World;
import oobesim.session.Checkpoint;

/**
 * A moment of a run at which somebody looks at the screen.
 *
 * @param from the run after the last thing that happened
 * @param moment now, at or after that
 * @param layers which screen is shown
 */
record Look(Checkpoint from, Duration moment, Layers layers) {
  World world() {
    return from.world().at(moment);
  }

  /** The same screen at another moment before anything else happens. */
  Look at(Duration other) {
    return new Look(from, other, layers);
  }

  /** As it was right after the last thing that happened. */
  Look atOnce() {
    return at(from.world().now());
  }
}
