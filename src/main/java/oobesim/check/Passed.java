// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import oobesim.flow.FactCatalog;
import oobesim.provisioning.World;
import oobesim.statechart.Guard;
import oobesim.statechart.Transition;

/**
 * A transition that was taken on the way, with the situation that decided about it.
 *
 * @param transition the transition
 * @param before what was true before the step that it belongs to
 * @param after what was true after that step
 */
public record Passed(Transition transition, World before, World after) {
  /**
   * The situation in which its guard holds: actions of the same step may have come before it, such
   * as the download of a profile, or after it, such as the renaming that it asked for.
   */
  World situation() {
    return transition.guard().filter(guard -> !holds(guard, after)).isPresent() ? before : after;
  }

  private static boolean holds(Guard guard, World world) {
    return guard.holds(fact -> FactCatalog.holds(world, fact));
  }
}
