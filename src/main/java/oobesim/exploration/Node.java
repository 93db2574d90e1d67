// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import oobesim.page.PageId;
import oobesim.session.Checkpoint;

/**
 * A situation that the exploration has come to.
 *
 * @param number its number, 0 for the device that is off
 * @param moment the first moment at which it was met
 * @param screen the page that is shown
 * @param rank 0 for the profile as it is, else the number of the setting that was changed first
 * @param cost how many lines a script needs to get there as it was found
 * @param watched what whoever judges remembers
 */
record Node(int number, Checkpoint moment, PageId screen, int rank, int cost, long watched) {
  /** Whether it is as far away as another one. */
  boolean alike(Node other) {
    return rank == other.rank && cost == other.cost;
  }
}
