// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.World;

/** What is chosen on the restore page: it is asked once of each account. */
final class RestoreActions {
  private RestoreActions() {}

  static World restored(World world) {
    return chosen(world, Selections.chosen(ScreenId.RESTORE, world).orElse(""));
  }

  static World asNew(World world) {
    return chosen(world, "");
  }

  private static World chosen(World world, String device) {
    return world
        .state()
        .user()
        .map(
            upn ->
                world.device(
                    d ->
                        d.withTally(d.tally().with(d.tally().presence().withRestore(upn, device)))))
        .orElse(world);
  }
}
