// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;

/** When a category of the status page cannot get on. */
public final class Standstill {
  private Standstill() {}

  /**
   * Whether a category stands still as things are: without internet, and in Account setup of a
   * hybrid user until the late cloud sign-in has registered the device.
   */
  public static boolean of(World world, EspPhase phase) {
    return !world.around().network().online()
        || (phase == EspPhase.ACCOUNT_SETUP && lateSignInMissing(world));
  }

  /** Whether a hybrid user still has to sign in to the cloud; federated sign-on does it unseen. */
  public static boolean lateSignInMissing(World world) {
    boolean hybrid = world.state().hybrid();
    return hybrid
        && !world.around().policies().federatedSignOn()
        && !HybridUser.cloudSignInFirst(world)
        && !world.state().has(Milestone.ENTRA_REGISTERED);
  }
}
