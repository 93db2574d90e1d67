// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.rule.PreparationRun;

/** Worlds in which the device preparation page is at work. */
public final class Preparation {
  private Preparation() {}

  /** The page of a policy has just opened. */
  public static Worlds begun(PreparationPolicy policy) {
    World world = Worlds.fresh().with(policy).started().world();
    return new Worlds(
        world.device(
            d -> d.withPreparation(Optional.of(PreparationRun.begin(world, Strikes.none())))));
  }
}
