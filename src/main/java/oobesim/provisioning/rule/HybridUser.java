// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;

/** Where the way of a hybrid joined device's user differs from others', or documents differ. */
public final class HybridUser {
  private HybridUser() {}

  /**
   * Whether the user of a prepared device signs in to the cloud before anything else and comes to
   * the desktop from there. Source: pre-provisioning tutorial of March 2023, user flow of hybrid
   * join; newer editions have the sign-on to the domain.
   */
  public static boolean cloudSignInFirst(World world) {
    return world.around().circumstances().conduct().documentsOf2023()
        && world.state().hybrid()
        && world.state().has(Milestone.PREPARED)
        && !world.state().has(Milestone.AUTOPILOT_RESET);
  }

  /**
   * Whether <i>Sign out</i> ends the status page in the user's session, or stands in the place of
   * <i>Continue anyway</i>: after a hybrid join, and after an Autopilot Reset. For every user or
   * for administrators only is disputed, and so a switch.
   */
  public static boolean signOutOffered(World world) {
    boolean administrator = world.state().administrators();
    boolean reset = world.state().has(Milestone.AUTOPILOT_RESET) && administrator;
    boolean who = world.around().switches().signOutForAll() || administrator;
    return (world.state().hybrid() && who && !cloudSignInFirst(world)) || reset;
  }
}
