// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.List;
import oobesim.provisioning.World;

/**
 * Whoever answers and acts beside the device in a run: an administrator who was asked, an exercise
 * in which something goes wrong. What is done stands in the journal as an input of its own, so that
 * playing the journal again needs nobody.
 */
public interface Assistant {
  /** Nobody. */
  Assistant NOBODY = (entry, world) -> List.of();

  /**
   * What is to be done because of something that happened.
   *
   * @param entry what happened
   * @param world the world after it
   */
  List<Errand> hears(JournalEntry entry, World world);
}
